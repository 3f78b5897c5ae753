import type { CellValue } from "../grid/cell-value";
import type { Grid } from "../grid/grid";
import type { CellEdit } from "./cell-edit";
import { stillHolds } from "./cell-edit";

export interface EditedGrid {
  readonly grid: Grid;
  readonly done: readonly CellEdit[];
  /** The cell held something else by now, or lies outside the grid: left alone. */
  readonly left: readonly CellEdit[];
}

function isInside({ row, column }: CellEdit, grid: Grid): boolean {
  return row >= grid.firstRow && row < grid.firstRow + grid.rowCount && column >= grid.firstColumn && column < grid.firstColumn + grid.columnCount;
}

/** A copy of some rows that can be written to; rows that no edit meets stay shared with the grid. */
class Rows<T> {
  private readonly copied = new Map<number, (T | undefined)[]>();

  constructor(private readonly rows: readonly (readonly (T | undefined)[] | undefined)[]) {}

  set(row: number, column: number, value: T | undefined): void {
    const copy = this.copied.get(row) ?? [...(this.rows[row] ?? [])];
    while (copy.length <= column) copy.push(undefined);
    copy[column] = value;
    this.copied.set(row, copy);
  }

  all(count: number): (readonly (T | undefined)[] | undefined)[] {
    return Array.from({ length: Math.max(count, this.rows.length) }, (_, row) => this.copied.get(row) ?? this.rows[row]);
  }
}

/** The grid after edits. An edit whose cell changed meanwhile is left out and named. */
export function applyEdits(grid: Grid, edits: readonly CellEdit[]): EditedGrid {
  const done = edits.filter((edit) => isInside(edit, grid) && stillHolds(edit, grid));
  const values = new Rows<CellValue>(grid.values);
  const formats = new Rows<string>(grid.formats);
  for (const { row, column, after } of done) {
    values.set(row - grid.firstRow, column - grid.firstColumn, after.value);
    formats.set(row - grid.firstRow, column - grid.firstColumn, after.format);
  }
  return {
    grid: { ...grid, values: values.all(grid.rowCount).map((row) => (row ?? []).map((value) => value ?? null)), formats: formats.all(0) },
    done,
    left: edits.filter((edit) => !done.includes(edit)),
  };
}
