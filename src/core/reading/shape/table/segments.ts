import { isBlank } from "../../../grid/cell-value";
import type { Grid } from "../../../grid/grid";
import { lastColumnOf, valueAt } from "../../../grid/grid";

/** Neighbouring columns with something in them. */
export interface Segment {
  readonly firstColumn: number;
  readonly lastColumn: number;
}

const SAMPLE_ROWS = 80;
const BLANK_ROWS = 10;

/**
 * Runs of columns without an empty column between them, judged by the header row and the rows below it (the first
 * ones, until a longer blank stretch): a legend beside the table is a run of its own.
 */
export function columnSegments(grid: Grid, headerRow: number): Segment[] {
  const filled = new Set<number>();
  let blank = 0;
  const lastRow = Math.min(headerRow + SAMPLE_ROWS, grid.firstRow + grid.values.length - 1);
  for (let row = headerRow; row <= lastRow && blank < BLANK_ROWS; row += 1) {
    const values = grid.values[row - grid.firstRow] ?? [];
    blank += 1;
    for (let index = 0; index < values.length; index += 1) {
      if (isBlank(values[index] ?? null)) continue;
      filled.add(grid.firstColumn + index);
      blank = 0;
    }
  }
  const segments: Segment[] = [];
  let first: number | undefined;
  for (let column = grid.firstColumn; column <= lastColumnOf(grid) + 1; column += 1) {
    if (filled.has(column)) first ??= column;
    else if (first !== undefined) {
      segments.push({ firstColumn: first, lastColumn: column - 1 });
      first = undefined;
    }
  }
  return segments;
}

/** True when the row has nothing in these columns. */
export function isBlankRow(grid: Grid, row: number, firstColumn: number, lastColumn: number): boolean {
  const values = grid.values[row - grid.firstRow];
  if (values === undefined || values.length === 0) return true;
  for (let column = firstColumn; column <= lastColumn; column += 1) {
    if (!isBlank(values[column - grid.firstColumn] ?? null)) return false;
  }
  return true;
}

/** The last row that may hold values. */
export function lastValueRow(grid: Grid): number {
  return grid.firstRow + grid.values.length - 1;
}

/** How many cells of the row are filled in these columns, counted up to `most`. */
export function countFilled(grid: Grid, row: number, firstColumn: number, lastColumn: number, most = Number.POSITIVE_INFINITY): number {
  let count = 0;
  for (let column = firstColumn; column <= lastColumn && count < most; column += 1) if (!isBlank(valueAt(grid, row, column))) count += 1;
  return count;
}
