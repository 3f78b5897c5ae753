import type { CellValue } from "../../../grid/cell-value";
import type { Grid } from "../../../grid/grid";
import type { Cell, CountedCell } from "../../../reading/cells/cell-kind";

/** How the cells of a column are read once everything in it has been seen. */
export type ReadCell<R> = (cell: Cell) => R;

/** A column of a ledger: each different cell is read once, since a quarter of a million rows hold few different ones. */
export class CellCache<R> {
  private readonly readings = new Map<string | undefined, Map<CellValue, R>>();
  private format: string | undefined;
  private known = new Map<CellValue, R>();
  private readonly readCell: ReadCell<R>;

  /** @param prepare given every cell below the header, each different one once, gives the way to read one */
  constructor(
    private readonly grid: Grid,
    private readonly index: number,
    firstBodyIndex: number,
    prepare: (cells: Iterable<CountedCell>) => ReadCell<R>,
  ) {
    this.readings.set(undefined, this.known);
    this.readCell = prepare(countedCells(grid, index, firstBodyIndex));
  }

  /** The reading of the cell in a row of the grid's values (from 0). */
  at(row: number): R {
    const value = this.grid.values[row]?.[this.index] ?? null;
    const format = this.grid.formats[row]?.[this.index];
    if (format !== this.format) {
      this.format = format;
      this.known = this.readings.get(format) ?? new Map<CellValue, R>();
      this.readings.set(format, this.known);
    }
    let reading = this.known.get(value);
    if (reading === undefined) this.known.set(value, (reading = this.readCell({ value, format })));
    return reading;
  }
}

function countedCells({ values, formats }: Grid, index: number, first: number): Iterable<CountedCell> {
  const counts = new Map<CellValue, { readonly cell: Cell; count: number }>();
  for (let row = first; row < values.length; row += 1) {
    const value = values[row]?.[index] ?? null;
    const known = counts.get(value);
    if (known === undefined) counts.set(value, { cell: { value, format: formats[row]?.[index] }, count: 1 });
    else known.count += 1;
  }
  return counts.values();
}
