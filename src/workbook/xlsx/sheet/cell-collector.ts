import type { CellValue } from "../../../core/grid/cell-value";
import { SparseRows } from "../../sparse-rows";
import type { CellSink } from "../package/sheet-scanner";
import type { Extent } from "../package/sheet-survey";
import { LAST_ROW } from "../package/sheet-survey";
import { Formulas } from "./formulas";

/** The cells of a sheet from A1 on, as its part stores them. */
export interface SheetCells {
  /** A row ends with its last filled cell, the list with the last filled row. */
  readonly values: CellValue[][];
  /** Positions among the workbook's cell formats beside `values`; equal rows are one array. */
  readonly styles: readonly (readonly (number | undefined)[] | undefined)[];
  /** By `cellKey(row, column)`. */
  readonly formulas: ReadonlyMap<number, string>;
  readonly hiddenRows: ReadonlySet<number>;
}

/** Cells that may still be held, the empty ones before a filled one included; all sheets of a file draw on it. */
export interface Room {
  cells: number;
}

/** Takes the cells of one sheet. */
export interface SheetTaker extends CellSink {
  /** What was kept; undefined when there was too little room for it. */
  take(): SheetCells | undefined;
}

/** Begins to take the cells of the sheet that is the so-manieth to be read; of those in a box only, where one is given. */
export type OpenTaker = (position: number, room: Room, box?: Extent) => SheetTaker;

export const collectCells: OpenTaker = (_position, room, box) => new CellCollector(room, box);

/** Rows between two that hold something. */
const NOTHING: CellValue[] = [];
/** Characters of a formula that cost as much as an empty cell, and empty cells that cost as much as a hidden row. */
const CELL_CHARACTERS = 4;
const ROW_CELLS = 4;
/** Excel has no more cell formats than this. */
const MOST_STYLES = 65_536;

/** Keeps the cells of a sheet that stand within a box, as long as there is room; then none. */
class CellCollector implements SheetTaker {
  private values: CellValue[][] = [];
  private styles = new SparseRows<number>();
  private formulas = new Formulas();
  private hiddenRows = new Set<number>();
  private styleRow = 0;
  private styleColumn = 0;
  private used = 0;

  /** @param box what is kept; everything where it is undefined */
  constructor(
    private readonly room: Room,
    private readonly box?: Extent,
  ) {}

  cell(row: number, column: number, style: number, value: CellValue, formula: string | undefined, shared: number): void {
    if (this.used > this.room.cells || (this.box !== undefined && (row > this.box.rows || column > this.box.columns))) return;
    if (value !== null) this.setValue(row, column, value);
    if (style >= 0 && style < MOST_STYLES) this.setStyle(row, column, style);
    if (formula !== undefined) this.used += Math.ceil(this.formulas.add(formula, shared, row, column) / CELL_CHARACTERS);
    if (this.used > this.room.cells) this.forget();
  }

  hiddenRow(row: number): void {
    if (row > (this.box?.rows ?? LAST_ROW) || this.used > this.room.cells) return;
    this.hiddenRows.add(row);
    this.used += ROW_CELLS;
  }

  /** From then on the room is smaller by what was kept. */
  take(): SheetCells | undefined {
    if (this.used > this.room.cells) return undefined;
    this.room.cells -= this.used;
    const { values } = this;
    return { values, styles: this.styles.take(values.length), formulas: this.formulas.byCell, hiddenRows: this.hiddenRows };
  }

  private setValue(row: number, column: number, value: CellValue): void {
    const { values } = this;
    this.used += Math.max(0, row - values.length);
    while (values.length < row) values.push(NOTHING);
    let cells = values[row - 1];
    if (cells === undefined || cells === NOTHING) {
      cells = [];
      values[row - 1] = cells;
    }
    this.used += Math.max(0, column - cells.length);
    while (cells.length < column) cells.push(null);
    cells[column - 1] = value;
  }

  private setStyle(row: number, column: number, style: number): void {
    this.used += row === this.styleRow ? Math.max(0, column - this.styleColumn) : column + Math.max(0, row - this.styleRow);
    this.styleRow = row;
    this.styleColumn = column;
    this.styles.set(row - 1, column - 1, style);
  }

  private forget(): void {
    this.values = [];
    this.styles = new SparseRows();
    this.formulas = new Formulas();
    this.hiddenRows = new Set();
  }
}
