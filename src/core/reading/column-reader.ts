import type { CellValue } from "../grid/cell-value";
import { isCellError } from "../grid/cell-value";
import type { Cell, CellKind, ReadingContext } from "./cells/cell-kind";
import type { Reading } from "./reading";
import type { ColumnDecision } from "./roadmap";

/** One of the different cells of a column, with how often it stands there, and its reading once the column is read. */
export interface DistinctCell<T> {
  readonly cell: Cell;
  count: number;
  reading: Reading<T>;
}

/** What was decided for a whole column, and whether some cell holds a value of another field. */
export interface ColumnRead {
  readonly decisions: readonly ColumnDecision[];
  readonly hasAsides: boolean;
}

const NOT_READ_YET: Reading<never> = { raw: null, status: "empty" };

type CellsByValue<T> = Map<CellValue, DistinctCell<T>>;

/**
 * Reads one column in two steps: first every row's cell is noted, then the column is read. A column holds few
 * different cells, so each different one (value, number format, fill) is read once and its Reading shared: that is
 * what keeps 100 000 rows fast.
 */
export class ColumnReader<T> {
  private readonly byLook = new Map<string, CellsByValue<T>>();
  private readonly cells: DistinctCell<T>[] = [];
  private lastFormat: string | undefined;
  private lastFill: string | undefined;
  private lastCells: CellsByValue<T>;

  constructor(
    private readonly kind: CellKind<T, unknown>,
    private readonly context: ReadingContext,
  ) {
    this.lastCells = this.cellsOf(undefined, undefined);
  }

  /** Notes a row's cell; its reading is there after `read`. */
  note(value: CellValue, format: string | undefined, fill: string | undefined): DistinctCell<T> {
    if (format !== this.lastFormat || fill !== this.lastFill) {
      this.lastFormat = format;
      this.lastFill = fill;
      this.lastCells = this.cellsOf(format, fill);
    }
    // Errors are objects: two equal ones must count as one cell. No text of a cell begins with this character.
    const key = isCellError(value) ? `\u0000${value.error}` : value;
    let entry = this.lastCells.get(key);
    if (entry === undefined) {
      entry = { cell: { value, format, fill }, count: 0, reading: NOT_READ_YET };
      this.lastCells.set(key, entry);
      this.cells.push(entry);
    }
    entry.count += 1;
    return entry;
  }

  /** Decides what holds for the whole column, then reads each different cell once. */
  read(): ColumnRead {
    const contents = { cells: this.cells };
    const choices = this.kind.decide(contents, this.context);
    let hasAsides = false;
    for (const entry of this.cells) {
      entry.reading = this.kind.read(entry.cell, choices, this.context);
      hasAsides ||= entry.reading.aside !== undefined;
    }
    return { decisions: this.kind.decisions(choices, contents, this.context), hasAsides };
  }

  private cellsOf(format: string | undefined, fill: string | undefined): CellsByValue<T> {
    const look = `${format ?? ""}\u0000${fill ?? ""}`;
    let cells = this.byLook.get(look);
    if (cells === undefined) {
      cells = new Map<CellValue, DistinctCell<T>>();
      this.byLook.set(look, cells);
    }
    return cells;
  }
}
