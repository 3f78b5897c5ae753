import type { CellValue } from "../../../grid/cell-value";
import type { Grid } from "../../../grid/grid";
import type { Cell, CountedCell } from "../../../reading/cells/cell-kind";

/** The different cells of a column, in the order that they come first, and which of them stands in each row. */
export class ColumnCells {
  readonly cells: Cell[] = [];
  private readonly places: Int32Array;
  private readonly byFormat = new Map<string | undefined, Map<CellValue, number>>();
  private known = new Map<CellValue, number>();
  private knownFormat: string | undefined;

  constructor(
    private readonly first: number,
    rows: number,
  ) {
    this.places = new Int32Array(rows);
    this.byFormat.set(undefined, this.known);
  }

  note(row: number, value: CellValue, format: string | undefined): void {
    if (format !== this.knownFormat) {
      this.knownFormat = format;
      this.known = this.byFormat.get(format) ?? new Map<CellValue, number>();
      this.byFormat.set(format, this.known);
    }
    let place = this.known.get(value);
    if (place === undefined) this.known.set(value, (place = this.cells.push({ value, format }) - 1));
    this.places[row - this.first] = place;
  }

  /** Which of the cells stands in a row of the grid's values (from 0). */
  placeAt(row: number): number {
    return this.places[row - this.first] ?? 0;
  }

  /** Each different cell with how often it is there. */
  counted(): readonly CountedCell[] {
    const counts = new Int32Array(this.cells.length);
    for (const place of this.places) counts[place] = (counts[place] ?? 0) + 1;
    return this.cells.map((cell, place) => ({ cell, count: counts[place] ?? 0 }));
  }
}

/** Notes the cells of some columns in one walk over the rows. @param first the first row below the header */
export function noteColumns({ values, formats }: Grid, first: number, indices: Iterable<number>): ReadonlyMap<number, ColumnCells> {
  const columns = new Map<number, ColumnCells>();
  for (const index of indices) columns.set(index, new ColumnCells(first, Math.max(0, values.length - first)));
  const noted = [...columns];
  for (let row = first; row < values.length; row += 1) {
    const cells = values[row];
    const shown = formats[row];
    for (const [index, column] of noted) column.note(row, cells?.[index] ?? null, shown?.[index]);
  }
  return columns;
}
