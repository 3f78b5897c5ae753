import type { CellValue } from "../grid/cell-value";
import type { Cell, CellKind, ReadingContext } from "./cells/cell-kind";
import type { Reading } from "./reading";
import type { ColumnDecision } from "./roadmap";

/** One of the different cells of a column, with how often it stands there, and its reading once the column is read. */
export interface DistinctCell<T> {
  readonly cell: Cell;
  /** Equal for equal values. */
  readonly key: CellValue;
  count: number;
  reading: Reading<T>;
}

/** What was decided for a whole column, and whether some cell holds a value of another field. */
export interface ColumnRead {
  readonly decisions: readonly ColumnDecision[];
  readonly hasAsides: boolean;
}

const NOT_READ_YET: Reading<never> = { raw: null, status: "empty" };

/** Below this many different cells, looking at each is quicker than hashing. */
const FEW = 8;

/** The different cells of one look (number format and fill), few of them in a list, many in a map. */
class CellsOfLook<T> {
  private readonly few: DistinctCell<T>[] = [];
  private many: Map<CellValue, DistinctCell<T>> | undefined;

  get(key: CellValue): DistinctCell<T> | undefined {
    if (this.many !== undefined) return this.many.get(key);
    for (const entry of this.few) if (entry.key === key) return entry;
    return undefined;
  }

  add(entry: DistinctCell<T>): void {
    if (this.many === undefined && this.few.length < FEW) this.few.push(entry);
    else {
      this.many ??= new Map(this.few.map((each) => [each.key, each]));
      this.many.set(entry.key, entry);
    }
  }
}

/**
 * Reads one column in two steps: first every row's cell is noted, then the column is read. A column holds few
 * different cells, so each different one (value, number format, fill) is read once and its Reading shared: that is
 * what keeps 100 000 rows fast.
 */
export class ColumnReader<T> {
  private readonly byLook = new Map<string, CellsOfLook<T>>();
  private readonly cells: DistinctCell<T>[] = [];
  private lastFormat: string | undefined;
  private lastFill: string | undefined;
  private lastCells: CellsOfLook<T>;

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
    const key = typeof value === "object" && value !== null ? `\u0000${value.error}` : value;
    let entry = this.lastCells.get(key);
    if (entry === undefined) {
      entry = { cell: { value, format, fill }, key, count: 0, reading: NOT_READ_YET };
      this.lastCells.add(entry);
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

  private cellsOf(format: string | undefined, fill: string | undefined): CellsOfLook<T> {
    const look = `${format ?? ""}\u0000${fill ?? ""}`;
    let cells = this.byLook.get(look);
    if (cells === undefined) {
      cells = new CellsOfLook<T>();
      this.byLook.set(look, cells);
    }
    return cells;
  }
}
