import type { CellValue } from "../grid/cell-value";
import type { Grid } from "../grid/grid";
import type { Cell, CellKind, ColumnContents, CountedCell, ReadingContext } from "./cells/cell-kind";
import type { FieldColumn } from "./field-columns";
import { timesOf } from "./field-columns";
import { LoneCells } from "./lone-cells";
import { Look, NOWHERE, NumberPlaces } from "./look";
import type { Reading } from "./reading";
import { asNamedInTable } from "./right-name";
import type { ColumnDecision } from "./roadmap";
import type { FieldValue } from "./values";

/** A column as read: each row's reading, what was decided for the whole column, and whether some cell holds a value of another field. */
export interface ColumnRead extends FieldColumn {
  readonly readings: readonly Reading<FieldValue>[];
  readonly decisions: readonly ColumnDecision[];
  readonly hasAsides: boolean;
}

/** After so many cells it shows whether a column's cells are all different. */
const CELLS_LOOKED_AT = 512;
const MOSTLY = 0.9;

/**
 * Reads one column in two steps: first every row's cell is noted, then the column is read. A column holds few
 * different cells, so each different one (value, number format, fill) is read once and its Reading shared: that is
 * what keeps 100 000 rows fast. Of a kind whose cells are seldom equal (names, numbers of actions) each cell is read
 * by itself once that shows: looking for its equals would cost more.
 */
export class ColumnReader {
  private readonly looks = new Map<string, Look>();
  private readonly cells: Cell[] = [];
  private readonly places: Uint32Array;
  private look = this.lookOf(undefined, undefined);
  private lookedUp = 0;
  /** How often each different cell stands, once a kind has asked. */
  private counts: Uint32Array | undefined;
  /** Cells that are read by themselves, once it shows that they are all different; their places come after all of `cells`. */
  private alone: LoneCells | undefined = undefined;

  /** @param rows the sheet's rows to read, from the top */
  constructor(
    private readonly kind: CellKind<FieldValue, unknown>,
    private readonly context: ReadingContext,
    private readonly grid: Grid,
    private readonly column: number,
    private readonly rows: readonly number[],
  ) {
    this.places = new Uint32Array(rows.length);
  }

  /** Notes the cells of some rows, `from` up to and not including `to` of the rows to read; their readings are there after `read`. */
  note(from: number, to: number): void {
    const { places, rows, column } = this;
    const { values, formats, fills, firstRow, firstColumn } = this.grid;
    const isSeldomEqual = this.kind.isSeldomEqual === true;
    const offset = column - firstColumn;
    let { look } = this;
    for (let index = from; index < to; index += 1) {
      const row = (rows[index] ?? 0) - firstRow;
      const value = values[row]?.[offset] ?? null;
      const format = formats[row]?.[offset];
      const fill = fills[row]?.[offset];
      if (format !== look.format || fill !== look.fill) look = this.lookOf(format, fill);
      if (value === null && look.empty !== NOWHERE) places[index] = look.empty;
      else if (this.alone !== undefined) places[index] = this.cells.length + this.alone.put(value, look);
      else places[index] = typeof value === "number" && !isSeldomEqual ? this.placeOfNumber(value, look) : this.placeOf(value, look);
    }
    this.look = look;
  }

  /** Decides what holds for the whole column, then reads each different cell once. */
  read(): ColumnRead {
    const { kind, context, places, alone } = this;
    const cells = (): Iterable<CountedCell> => this.countedCells();
    const contents: ColumnContents = { cells: { [Symbol.iterator]: () => cells()[Symbol.iterator]() } };
    const choices = kind.decide(contents, context);
    const readings = this.cells.map((cell) => asNamedInTable(kind.read(cell, choices, context), context));
    if (alone !== undefined) for (let number = 0; number < alone.count; number += 1) readings.push(kind.read(alone.at(number), choices, context));
    return { readings, places, decisions: kind.decisions(choices, contents, context), hasAsides: readings.some(({ aside }) => aside !== undefined) };
  }

  /** Each different cell; those that are read by themselves are made as they are looked at, and not kept. */
  private *countedCells(): Iterable<CountedCell> {
    this.counts ??= timesOf(this.places, this.cells.length + (this.alone?.count ?? 0));
    const { counts, alone } = this;
    yield* this.cells.map((cell, place) => ({ cell, count: counts[place] ?? 0 }));
    if (alone !== undefined) for (let number = 0; number < alone.count; number += 1) yield { cell: alone.at(number), count: 1 };
  }

  private placeOfNumber(value: number, look: Look): number {
    look.numbers ??= new NumberPlaces();
    const known = look.numbers.get(value);
    if (known !== NOWHERE) return known;
    const place = this.placeOf(value, look);
    look.numbers.put(value, place);
    return place;
  }

  private placeOf(value: CellValue, look: Look): number {
    // Errors are objects: two equal ones must count as one cell. No text of a cell begins with this character.
    const key = typeof value === "object" && value !== null ? `\u0000${value.error}` : value;
    let place = look.places.get(key);
    if (place === undefined) {
      place = this.cells.push({ value, format: look.format, fill: look.fill }) - 1;
      look.places.set(key, place);
      if (value === null) look.empty = place;
    }
    this.lookedUp += 1;
    if (this.lookedUp === CELLS_LOOKED_AT && this.kind.isSeldomEqual === true && this.cells.length >= MOSTLY * CELLS_LOOKED_AT) this.alone = new LoneCells(this.rows.length);
    return place;
  }

  private lookOf(format: string | undefined, fill: string | undefined): Look {
    const key = `${format ?? ""}\u0000${fill ?? ""}`;
    let look = this.looks.get(key);
    if (look === undefined) {
      look = new Look(format, fill);
      this.looks.set(key, look);
    }
    return look;
  }
}
