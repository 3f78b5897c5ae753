import type { PlanCell, SheetPlan } from "../../core/reports/sheet-plan";
import { tableColumns } from "./table-columns";

/** Names of table columns by row and column (1-based), which stand in the header cells whatever the plan's cells say. */
function headerNames(sheet: SheetPlan): ReadonlyMap<number, ReadonlyMap<number, string>> {
  const rows = new Map<number, Map<number, string>>();
  for (const table of sheet.tables) {
    const row = rows.get(table.range.firstRow) ?? new Map<number, string>();
    for (const [index, name] of tableColumns(table).entries()) row.set(table.range.firstColumn + index, name);
    rows.set(table.range.firstRow, row);
  }
  return rows;
}

/** The rows of a planned sheet with the header cells that its tables need. */
export function plannedRows(sheet: SheetPlan): readonly (readonly (PlanCell | null)[])[] {
  const headers = headerNames(sheet);
  if (headers.size === 0) return sheet.rows;
  const rows = Array.from(sheet.rows);
  for (const [row, names] of headers) {
    while (rows.length < row) rows.push([]);
    const cells: (PlanCell | null)[] = Array.from(rows[row - 1] ?? []);
    for (const [column, name] of names) {
      while (cells.length < column) cells.push(null);
      const style = cells[column - 1]?.style;
      cells[column - 1] = { value: name, ...(style === undefined ? {} : { style }) };
    }
    rows[row - 1] = cells;
  }
  return rows;
}
