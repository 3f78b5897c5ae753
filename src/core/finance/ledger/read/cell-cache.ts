import type { CellValue } from "../../../grid/cell-value";
import type { Grid } from "../../../grid/grid";
import type { Cell, CountedCell } from "../../../reading/cells/cell-kind";

/** How the cells of a column are read once everything in it has been seen. */
export type ReadCell<R> = (cell: Cell) => R;

/** A column of a ledger: each different cell is read once, since a quarter of a million rows hold few different ones. */
export class CellCache<R> {
  private readonly cells: Cell[] = [];
  /** Which of the cells stands in each row below the header. */
  private readonly places: Int32Array;
  private readonly readings: R[];

  /** @param prepare given every cell below the header, each different one once, gives the way to read one */
  constructor(
    grid: Grid,
    index: number,
    private readonly first: number,
    prepare: (cells: Iterable<CountedCell>) => ReadCell<R>,
  ) {
    this.places = new Int32Array(Math.max(0, grid.values.length - first));
    this.note(grid, index);
    const readCell = prepare({ [Symbol.iterator]: () => this.counted()[Symbol.iterator]() });
    this.readings = this.cells.map(readCell);
  }

  private note({ values, formats }: Grid, index: number): void {
    const { first, places, cells } = this;
    const byFormat = new Map<string | undefined, Map<CellValue, number>>();
    let known = new Map<CellValue, number>();
    let knownFormat: string | undefined;
    byFormat.set(knownFormat, known);
    for (let row = first; row < values.length; row += 1) {
      const value = values[row]?.[index] ?? null;
      const format = formats[row]?.[index];
      if (format !== knownFormat) {
        knownFormat = format;
        known = byFormat.get(format) ?? new Map<CellValue, number>();
        byFormat.set(format, known);
      }
      let place = known.get(value);
      if (place === undefined) known.set(value, (place = cells.push({ value, format }) - 1));
      places[row - first] = place;
    }
  }

  private counted(): readonly CountedCell[] {
    const counts = new Int32Array(this.cells.length);
    for (const place of this.places) counts[place] = (counts[place] ?? 0) + 1;
    return this.cells.map((cell, place) => ({ cell, count: counts[place] ?? 0 }));
  }

  /** The reading of the cell in a row of the grid's values (from 0) below the header. */
  at(row: number): R {
    return this.readings[this.places[row - this.first] ?? 0] as R;
  }
}
