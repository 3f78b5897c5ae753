import { rangeAddress } from "../../../core/grid/address";
import type { PlanTable } from "../../../core/reports/sheet-plan";
import { tableRange } from "../../plan/table-columns";

const TABLE_STYLES = { data: "TableStyleMedium2", plain: "TableStyleLight1" } as const;

/** Makes an Excel table of cells that stand there already, header and all. */
export function writeTable(sheet: Excel.Worksheet, plan: PlanTable): void {
  const table = sheet.tables.add(rangeAddress(tableRange(plan)), true);
  table.name = plan.name;
  table.style = TABLE_STYLES[plan.style];
  table.showBandedRows = plan.style === "data";
  table.showFilterButton = plan.filter;
}
