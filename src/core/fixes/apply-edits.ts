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
  private readonly copied = new Map<number, T[]>();

  /** @param empty what a cell holds that nothing was said of */
  constructor(
    private readonly rows: readonly (readonly T[] | undefined)[],
    private readonly empty: T,
  ) {}

  set(row: number, column: number, value: T): void {
    const copy = this.copied.get(row) ?? [...(this.rows[row] ?? [])];
    while (copy.length <= column) copy.push(this.empty);
    copy[column] = value;
    this.copied.set(row, copy);
  }

  /** At least `count` rows. */
  all(count: number): (readonly T[] | undefined)[] {
    const all = [...this.rows];
    while (all.length < count) all.push(undefined);
    for (const [row, copy] of this.copied) {
      while (all.length < row) all.push(undefined);
      all[row] = copy;
    }
    return all;
  }
}

/** The grid after edits. An edit whose cell changed meanwhile is left out and named. */
export function applyEdits(grid: Grid, edits: readonly CellEdit[]): EditedGrid {
  const done = edits.filter((edit) => isInside(edit, grid) && stillHolds(edit, grid));
  const made = new Set(done);
  const values = new Rows<CellValue>(grid.values, null);
  const formats = new Rows<string | undefined>(grid.formats, undefined);
  for (const { row, column, after } of done) {
    values.set(row - grid.firstRow, column - grid.firstColumn, after.value);
    formats.set(row - grid.firstRow, column - grid.firstColumn, after.format);
  }
  return {
    grid: { ...grid, values: values.all(grid.rowCount).map((row) => row ?? []), formats: formats.all(0) },
    done,
    left: edits.filter((edit) => !made.has(edit)),
  };
}
