import type { TableDefinition } from "hucre";
import { rangeAddress } from "../../../core/grid/address";
import type { PlanTable } from "../../../core/reports/sheet-plan";
import { tableColumns, tableRange } from "../../plan/table-columns";
import { escapeEscapes } from "../escapes";

const TABLE_STYLES = { data: "TableStyleMedium2", plain: "TableStyleLight1" } as const;

/** An Excel table over planned cells, whose header cells say the same names. */
export function renderTable(table: PlanTable): TableDefinition {
  return {
    name: table.name,
    displayName: table.name,
    range: rangeAddress(tableRange(table)),
    columns: tableColumns(table).map((name) => ({ name: escapeEscapes(name) })),
    style: TABLE_STYLES[table.style],
    showRowStripes: table.style === "data",
    showAutoFilter: table.filter,
  };
}
