import type { PassingTag, TagHandler } from "./tag-scanner";

/** The last row and column of something, 1-based; 0 when there is nothing. */
export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;
const LETTER_C = 0x63;
const LETTER_R = 0x72;
const SHEET_DATA = Array.from("sheetData", (letter) => letter.charCodeAt(0));

/** Reads "BC12" at `at`: row and column, 0 where it is not a reference. */
function reference(bytes: Uint8Array, at: number): { row: number; column: number } {
  let column = 0;
  let position = at;
  for (;;) {
    const letter = (bytes[position] ?? 0) & 0xdf;
    if (letter < 65 || letter > 90 || column > LAST_COLUMN) break;
    column = column * 26 + letter - 64;
    position++;
  }
  return { row: number(bytes, position), column };
}

function number(bytes: Uint8Array, at: number): number {
  let value = 0;
  for (let position = at; value <= LAST_ROW; position++) {
    const digit = (bytes[position] ?? 0) - 48;
    if (digit < 0 || digit > 9) break;
    value = value * 10 + digit;
  }
  return value;
}

/** Position of an attribute's value in the tag that ends at `end`; -1 without one. */
function attribute(bytes: Uint8Array, from: number, end: number, name: string): number {
  let at = from;
  while (at < end) {
    while (at < end && ((bytes[at] ?? 0) <= 32 || bytes[at] === 0x2f)) at++;
    let matches = true;
    let letters = 0;
    for (; at < end && bytes[at] !== 0x3d && (bytes[at] ?? 0) > 32; at++, letters++) {
      if (bytes[at] !== name.charCodeAt(letters)) matches = false;
    }
    while (at < end && bytes[at] !== 34 && bytes[at] !== 39) at++;
    const quote = bytes[at];
    at++;
    if (matches && letters === name.length) return at;
    while (at < end && bytes[at] !== quote) at++;
    at++;
  }
  return -1;
}

/**
 * Counts what a sheet holds while its bytes pass by, so that a read can be narrowed to the cells that hold
 * something before the library makes room for a million empty rows.
 */
export class SheetSurvey implements TagHandler {
  /** Cells of any kind, with and without contents. */
  cells = 0;
  filled = 0;
  lastRow = 0;
  lastColumn = 0;
  /** Columns that `<col>` elements describe, counted as often as they are described. */
  describedColumns = 0;
  rows = 0;
  /** Elements that are not rows, cells or their insides (those have short names). */
  others = 0;
  readonly filledByColumn = new Uint32Array(LAST_COLUMN + 1);
  filledByRow = new Uint32Array(1024);
  private row = 0;
  private column = 0;
  private pending = false;
  /** Position of the first row after the last filled cell. */
  private idle: number | undefined;
  private dataEnd = 0;

  opened(tag: PassingTag): void {
    const { bytes, name, nameEnd, end } = tag;
    this.settle(true);
    const first = bytes[name];
    const length = nameEnd - name;
    if (length > 3) this.others++;
    else if (first === LETTER_C && length === 1) this.cell(bytes, nameEnd, end);
    else if (first === LETTER_R && length === 3 && bytes[name + 1] === 0x6f) {
      const at = attribute(bytes, nameEnd, end, "r");
      this.row = at < 0 ? this.row + 1 : number(bytes, at);
      this.column = 0;
      this.rows++;
      this.idle ??= tag.position;
    } else if (first === LETTER_C && length === 3 && bytes[name + 2] === 0x6c) this.described(bytes, nameEnd, end);
  }

  closed({ bytes, name, nameEnd, position }: PassingTag): void {
    this.settle(false);
    if (nameEnd - name === SHEET_DATA.length && SHEET_DATA.every((letter, index) => bytes[name + index] === letter)) this.dataEnd = position;
  }

  /** Where the rows begin and end that come after the last one with contents; undefined when there are none. */
  idleRows(): { readonly from: number; readonly to: number } | undefined {
    return this.idle === undefined || this.idle >= this.dataEnd ? undefined : { from: this.idle, to: this.dataEnd };
  }

  private cell(bytes: Uint8Array, from: number, end: number): void {
    const at = attribute(bytes, from, end, "r");
    const place = at < 0 ? { row: this.row, column: this.column + 1 } : reference(bytes, at);
    this.column = place.column;
    this.cells++;
    this.lastRow = Math.max(this.lastRow, place.row);
    this.lastColumn = Math.max(this.lastColumn, place.column);
    this.row = place.row;
    this.pending = place.row >= 1 && place.row <= LAST_ROW && place.column >= 1 && place.column <= LAST_COLUMN;
  }

  private described(bytes: Uint8Array, from: number, end: number): void {
    const min = attribute(bytes, from, end, "min");
    const max = attribute(bytes, from, end, "max");
    if (min > 0 && max > 0) this.describedColumns += Math.max(1, Math.min(number(bytes, max), LAST_COLUMN) - number(bytes, min) + 1);
  }

  /** A cell holds something when another element opens inside it. */
  private settle(filled: boolean): void {
    if (!this.pending) return;
    this.pending = false;
    if (!filled) return;
    this.filled++;
    this.idle = undefined;
    if (this.row >= this.filledByRow.length) {
      const larger = new Uint32Array(Math.min(LAST_ROW + 1, Math.max(this.row + 1, this.filledByRow.length * 2)));
      larger.set(this.filledByRow);
      this.filledByRow = larger;
    }
    this.filledByRow[this.row] = (this.filledByRow[this.row] ?? 0) + 1;
    this.filledByColumn[this.column] = (this.filledByColumn[this.column] ?? 0) + 1;
  }
}
