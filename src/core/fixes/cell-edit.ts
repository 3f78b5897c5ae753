import type { CellValue } from "../grid/cell-value";
import { isCellError } from "../grid/cell-value";
import type { Grid } from "../grid/grid";
import { cellKey, formatAt, valueAt } from "../grid/grid";

/** What a cell holds: its value, and the number format that it is shown in (undefined is General). */
export interface CellContent {
  readonly value: CellValue;
  readonly format: string | undefined;
}

/** One cell of the user's table that gets another content, with what stood there when the fix was proposed. */
export interface CellEdit {
  /** The sheet's own row and column, from 1. */
  readonly row: number;
  readonly column: number;
  readonly before: CellContent;
  readonly after: CellContent;
}

/** The edit that takes an edit back. */
export function reverseEdit({ row, column, before, after }: CellEdit): CellEdit {
  return { row, column, before: after, after: before };
}

function sameValue(a: CellValue, b: CellValue): boolean {
  return isCellError(a) && isCellError(b) ? a.error === b.error : a === b;
}

/** True while the cell still holds what stood there when the edit was made, and no formula. */
export function stillHolds(edit: CellEdit, grid: Grid): boolean {
  return sameValue(valueAt(grid, edit.row, edit.column), edit.before.value) && !grid.formulas.has(cellKey(edit.row, edit.column));
}

/** The content of a cell, as an edit needs it. */
export function contentAt(grid: Grid, row: number, column: number): CellContent {
  return { value: valueAt(grid, row, column), format: formatAt(grid, row, column) };
}
