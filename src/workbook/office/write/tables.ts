import { rangeAddress } from "../../../core/grid/address";
import type { PlanTable } from "../../../core/reports/sheet-plan";
import { tableRange } from "../../plan/table-columns";

const TABLE_STYLES = { data: "TableStyleMedium2", plain: "TableStyleLight1" } as const;

/** Makes an Excel table of cells that stand there already, header and all, or gives the one that was kept their size. */
export function writeTable(sheet: Excel.Worksheet, plan: PlanTable, isKept: boolean): void {
  const address = rangeAddress(tableRange(plan));
  const table = isKept ? sheet.tables.getItem(plan.name) : sheet.tables.add(address, true);
  if (isKept) table.resize(address);
  else table.name = plan.name;
  table.style = TABLE_STYLES[plan.style];
  table.showBandedRows = plan.style === "data";
  table.showFilterButton = plan.filter;
}
