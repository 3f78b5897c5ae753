import type { CellValue } from "../../src/core/grid/cell-value";
import { valueAt } from "../../src/core/grid/grid";
import type { WorkbookPlan } from "../../src/core/reports/sheet-plan";
import type { SheetRead } from "../../src/workbook/workbook";

/** The rows of a planned table with the values that another program calculated, by header. */
export function recalculatedTable(plan: WorkbookPlan, sheets: readonly SheetRead[], name: string): readonly ReadonlyMap<string, CellValue>[] {
  const sheet = plan.sheets.find((each) => each.tables.some((table) => table.name === name));
  const table = sheet?.tables.find((each) => each.name === name);
  const read = sheets.find((each) => each.name === sheet?.name);
  if (table === undefined || read === undefined) throw new Error(`no table ${name}`);
  const { firstRow, lastRow, firstColumn } = table.range;
  return Array.from({ length: lastRow - firstRow }, (_, index) => new Map(table.columns.map((header, at) => [header, valueAt(read.grid, firstRow + 1 + index, firstColumn + at)])));
}

/** Some columns of such a table, row by row; empty rows are left out. */
export function columnsOf(rows: readonly ReadonlyMap<string, CellValue>[], ...headers: readonly string[]): readonly (readonly CellValue[])[] {
  return rows.map((row) => headers.map((header) => row.get(header) ?? null)).filter((values) => values.some((value) => value !== null && value !== ""));
}
