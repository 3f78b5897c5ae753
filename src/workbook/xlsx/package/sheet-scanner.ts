import type { CellValue } from "../../../core/grid/cell-value";
import { decodeEscapes } from "../escapes";
import { ByteAttributes, isText, wholeNumber } from "./byte-attributes";
import { PassingText } from "./passing-text";
import { LAST_COLUMN, LAST_ROW, SheetSurvey } from "./sheet-survey";
import type { PassingTag, TagHandler } from "./tag-scanner";

/** What takes the cells of a sheet as they pass by, in the order of the file. Rows and columns are 1-based. */
export interface CellSink {
  /**
   * @param style position among the workbook's cell formats; -1 without one
   * @param formula as it is stored, "" where a shared one is only named
   * @param shared number of the shared formula; -1 for a formula of the cell's own
   */
  cell(row: number, column: number, style: number, value: CellValue, formula: string | undefined, shared: number): void;
  hiddenRow(row: number): void;
}

const A = 0x41;
const Z = 0x5a;
const LOWER = 0x20;
const [LETTER_C, LETTER_F, LETTER_T, LETTER_V] = [0x63, 0x66, 0x74, 0x76];

/**
 * Walks over the rows and cells of a worksheet part as its tags pass by: counts them (`survey`), and hands them to
 * `sink` as long as there is one. What stands around the rows is left to others; where the rows stand is told.
 */
export class SheetScanner implements TagHandler {
  readonly survey = new SheetSurvey();
  /** Where the rows' element begins, and where the bytes after it begin; undefined until they have passed. */
  rowsFrom: number | undefined;
  rowsTo: number | undefined;
  /** True when a cell stands outside the sheet, or there are rows in two places. */
  misplaced = false;

  private readonly attributes = new ByteAttributes();
  private readonly passing = new PassingText();
  private taking = false;
  private inRows = false;
  private row = 0;
  private column = 0;
  /** The cell that is open, and whether an element has opened inside it: then it holds something. */
  private inCell = false;
  private holds = false;
  private inline = false;
  private phonetic = false;
  private type = "";
  private style = -1;
  private value: CellValue = null;
  private formula: string | undefined;
  private shared = -1;

  /** @param strings the workbook's shared texts */
  constructor(
    private readonly strings: readonly string[],
    private sink: CellSink | undefined,
  ) {}

  opened(tag: PassingTag): void {
    const { bytes, name, nameEnd } = tag;
    const first = bytes[name];
    const length = nameEnd - name;
    if (this.inCell) {
      this.insideCell(tag, first, length);
      return;
    }
    if (length > 3) {
      this.survey.others++;
      if (isText(bytes, name, nameEnd, "sheetData")) {
        if (this.rowsFrom !== undefined) this.misplaced = true;
        this.rowsFrom ??= tag.position;
        this.inRows = true;
      }
    } else if (length === 1 && first === LETTER_C && this.inRows) this.openCell(tag);
    else if (length === 3 && isText(bytes, name, nameEnd, "row") && this.inRows) this.openRow(tag);
    else if (length === 3 && isText(bytes, name, nameEnd, "col")) this.describe(tag);
  }

  text(bytes: Uint8Array, from: number, to: number, plain: boolean): void {
    if (this.taking) this.passing.add(bytes, from, to, plain);
  }

  closed({ bytes, name, nameEnd, after }: PassingTag): void {
    const length = nameEnd - name;
    if (length === 1 && this.inCell) {
      const first = bytes[name];
      if (first === LETTER_C) this.closeCell();
      else if (this.taking) this.take(first);
      this.taking = false;
    } else if (length === 3 && this.inCell && isText(bytes, name, nameEnd, "rPh")) this.phonetic = false;
    else if (length === 9 && isText(bytes, name, nameEnd, "sheetData")) {
      this.rowsTo = after;
      this.inRows = false;
    }
  }

  /** From here on cells are only counted. */
  stopTaking(): void {
    this.sink = undefined;
  }

  private openRow({ bytes, nameEnd, end }: PassingTag): void {
    const { attributes } = this;
    let row = 0;
    let hidden = false;
    attributes.begin(bytes, nameEnd, end);
    while (attributes.next()) {
      if (attributes.is("r")) row = attributes.number();
      else if (attributes.is("hidden")) hidden = attributes.says("1") || attributes.says("true");
    }
    this.row = row > 0 ? row : this.row + 1;
    this.column = 0;
    this.survey.rows++;
    if (hidden) this.sink?.hiddenRow(this.row);
  }

  private openCell({ bytes, nameEnd, end }: PassingTag): void {
    const { attributes } = this;
    this.column++;
    this.style = -1;
    this.type = "";
    attributes.begin(bytes, nameEnd, end);
    while (attributes.next()) {
      if (attributes.nameEnd - attributes.name !== 1 || attributes.from === attributes.to) continue;
      const letter = bytes[attributes.name];
      if (letter === 0x72) this.goTo(bytes, attributes.from, attributes.to);
      else if (letter === 0x73) this.style = attributes.number();
      else if (letter === LETTER_T) this.type = typeIn(bytes, attributes.from, attributes.to);
    }
    this.inCell = true;
    this.holds = false;
    this.value = null;
    this.formula = undefined;
    this.shared = -1;
    if (this.row < 1 || this.row > LAST_ROW || this.column < 1 || this.column > LAST_COLUMN) this.misplaced = true;
    else this.survey.cell(this.row, this.column);
  }

  /** Goes to the place that a reference names: "BC12". */
  private goTo(bytes: Uint8Array, from: number, to: number): void {
    let at = from;
    let column = 0;
    for (; at < to; at++) {
      const letter = (bytes[at] ?? 0) & ~LOWER;
      if (letter < A || letter > Z || column > LAST_COLUMN) break;
      column = column * 26 + letter - A + 1;
    }
    this.column = column;
    this.row = wholeNumber(bytes, at, to);
  }

  private insideCell(tag: PassingTag, first: number | undefined, length: number): void {
    if (!this.holds) {
      this.holds = true;
      if (!this.misplaced) this.survey.fill(this.row, this.column);
    }
    if (length === 1) {
      if (first === LETTER_C) {
        // Cells do not stand inside cells; the outer one never closed.
        this.misplaced = true;
        return;
      }
      this.taking = this.sink !== undefined && (first === LETTER_V || first === LETTER_F || (first === LETTER_T && this.inline && !this.phonetic));
      if (!this.taking) return;
      this.passing.begin();
      if (first === LETTER_F) this.openFormula(tag);
    } else if (length === 2 && isText(tag.bytes, tag.name, tag.nameEnd, "is")) {
      this.inline = true;
      if (this.type === "inlineStr") this.value = "";
    } else if (length === 3 && isText(tag.bytes, tag.name, tag.nameEnd, "rPh")) this.phonetic = true;
    else if (length > 3) this.survey.others++;
  }

  private openFormula({ bytes, nameEnd, end }: PassingTag): void {
    const { attributes } = this;
    let shared = false;
    let number = -1;
    attributes.begin(bytes, nameEnd, end);
    while (attributes.next()) {
      if (attributes.is("t")) shared = attributes.says("shared");
      else if (attributes.is("si")) number = attributes.number();
    }
    this.shared = shared ? number : -1;
  }

  /** The end of an element of the open cell whose text was taken. */
  private take(element: number | undefined): void {
    if (element === LETTER_V) this.value = this.stored();
    else if (element === LETTER_F) {
      const text = this.passing.text();
      if (text !== "" || this.shared >= 0) this.formula = text;
    } else if (this.type === "inlineStr") this.value = `${typeof this.value === "string" ? this.value : ""}${decodeEscapes(this.passing.text())}`;
  }

  /** What the cell's `<v>` stores, by the cell's type. */
  private stored(): CellValue {
    const { passing } = this;
    switch (this.type) {
      case "s":
        return this.strings[passing.number()] ?? null;
      case "str":
        return decodeEscapes(passing.text());
      case "inlineStr":
        return this.value;
      case "b": {
        const text = passing.text();
        return text === "1" || text.toLowerCase() === "true";
      }
      case "e":
        return { error: passing.text() };
      default: {
        const number = passing.number();
        return Number.isFinite(number) ? number : passing.text() || null;
      }
    }
  }

  private closeCell(): void {
    this.inCell = false;
    this.inline = false;
    this.phonetic = false;
    if (this.sink !== undefined && !this.misplaced) this.sink.cell(this.row, this.column, this.style, this.value, this.formula, this.shared);
  }

  private describe({ bytes, nameEnd, end }: PassingTag): void {
    const { attributes } = this;
    let min = 0;
    let max = 0;
    attributes.begin(bytes, nameEnd, end);
    while (attributes.next()) {
      if (attributes.is("min")) min = attributes.number();
      else if (attributes.is("max")) max = attributes.number();
    }
    if (min > 0 && max > 0) this.survey.describedColumns += Math.max(1, Math.min(max, LAST_COLUMN) - min + 1);
  }
}

const TYPES = ["s", "n", "b", "str", "e", "inlineStr", "d"];

/** The type as one of the known words, without making a new text for each cell. */
function typeIn(bytes: Uint8Array, from: number, to: number): string {
  return TYPES.find((type) => isText(bytes, from, to, type)) ?? "";
}
