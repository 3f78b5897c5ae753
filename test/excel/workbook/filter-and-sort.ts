import type { CellValue } from "../../../src/core/grid/cell-value";
import { isCellError } from "../../../src/core/grid/cell-value";
import { cellKey } from "../../../src/core/grid/grid";
import { cellAt, valueOf } from "./cells";
import { checkCells, checkSheet } from "./guard";
import type { Cell, Sheet, Table } from "./model";
import type { Workbook } from "./workbook";
import { bodyOf } from "./tables";

function shown(value: CellValue): string {
  if (value === null) return "";
  return isCellError(value) ? value.error : String(value);
}

function passes(sheet: Sheet, table: Table, row: number): boolean {
  return Array.from(table.filters).every(([index, texts]) => texts.includes(shown(valueOf(sheet, row, table.range.firstColumn + index))));
}

/** Hides the rows of a table that do not pass its filters, and shows the others. */
function applyFilters(workbook: Workbook, sheet: Sheet, table: Table): void {
  const body = bodyOf(table);
  for (let row = body.firstRow; row <= body.lastRow; row++) {
    if (passes(sheet, table, row)) sheet.hiddenRows.delete(row);
    else sheet.hiddenRows.add(row);
  }
  workbook.changes.tell({ kind: "rows-hidden", sheet, area: body });
}

/** Lets only the given texts of a column (0-based) through. */
export function filterTable(workbook: Workbook, sheet: Sheet, table: Table, column: number, texts: readonly string[]): void {
  checkSheet(workbook, sheet, "allowAutoFilter");
  table.filters.set(column, texts);
  applyFilters(workbook, sheet, table);
}

/** Takes one filter of a table away, or all of them. */
export function clearFilters(workbook: Workbook, sheet: Sheet, table: Table, column?: number): void {
  checkSheet(workbook, sheet, "allowAutoFilter");
  if (column === undefined) table.filters.clear();
  else table.filters.delete(column);
  applyFilters(workbook, sheet, table);
}

/** Numbers before texts before truth values before errors; empty cells last, whichever way the rest goes. */
function rank(value: CellValue): number {
  if (value === null) return 4;
  if (isCellError(value)) return 3;
  return ["number", "string", "boolean"].indexOf(typeof value);
}

function compare(one: CellValue, other: CellValue, ascending: boolean): number {
  if (one === null || other === null || rank(one) !== rank(other)) return (rank(one) - rank(other)) * (ascending || one === null || other === null ? 1 : -1);
  const order = typeof one === "number" && typeof other === "number" ? one - other : shown(one) < shown(other) ? -1 : Number(shown(one) > shown(other));
  return ascending ? order : -order;
}

/** Sorts the rows of a table by a column (0-based), as the arrow of its header does. */
export function sortTable(workbook: Workbook, sheet: Sheet, table: Table, column: number, ascending: boolean): void {
  const body = bodyOf(table);
  checkCells(workbook, sheet, body);
  const rows = Array.from({ length: body.lastRow - body.firstRow + 1 }, (_, index) => body.firstRow + index);
  const sorted = rows.toSorted((one, other) => compare(valueOf(sheet, one, body.firstColumn + column), valueOf(sheet, other, body.firstColumn + column), ascending));
  const taken = sorted.map((row) => Array.from({ length: body.lastColumn - body.firstColumn + 1 }, (_, index): Cell | undefined => cellAt(sheet, row, body.firstColumn + index)));
  for (const [index, cells] of taken.entries()) {
    for (const [offset, cell] of cells.entries()) {
      const key = cellKey(body.firstRow + index, body.firstColumn + offset);
      if (cell === undefined) sheet.cells.delete(key);
      else sheet.cells.set(key, cell);
    }
  }
  workbook.changes.tell({ kind: "rows-sorted", sheet, area: body });
}
