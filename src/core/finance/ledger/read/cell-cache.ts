import type { Cell, CountedCell } from "../../../reading/cells/cell-kind";
import type { ColumnCells } from "./column-cells";

/** How the cells of a column are read once everything in it has been seen. */
export type ReadCell<R> = (cell: Cell) => R;

/** A column of a ledger: each different cell is read once, since a quarter of a million rows hold few different ones. */
export class CellCache<R> {
  private readonly readings: R[];

  /**
   * @param column the column's cells below the header
   * @param prepare given each different cell with how often it is there, gives the way to read one
   */
  constructor(
    private readonly column: ColumnCells,
    prepare: (cells: Iterable<CountedCell>) => ReadCell<R>,
  ) {
    const readCell = prepare({ [Symbol.iterator]: () => column.counted()[Symbol.iterator]() });
    this.readings = column.cells.map(readCell);
  }

  /** The reading of the cell in a row of the grid's values (from 0) below the header. */
  at(row: number): R {
    return this.readings[this.column.placeAt(row)] as R;
  }
}
