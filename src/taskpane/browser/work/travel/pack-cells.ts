import type { CellValue } from "../../../../core/grid/cell-value";
import { isCellError } from "../../../../core/grid/cell-value";
import type { Distinct } from "./distinct";

/** What a cell holds, so that a million cells travel as three lists of numbers. */
const KIND = { empty: 0, number: 1, text: 2, no: 3, yes: 4, error: 5 } as const;

/** Rows of cells on their way; texts that came with earlier rows do not come again. */
export interface PackedCells {
  /** How many cells each row has. */
  readonly widths: Uint32Array;
  readonly kinds: Uint8Array;
  /** Numbers as they are; of texts and errors the place among all texts. */
  readonly numbers: Float64Array;
  readonly texts: readonly string[];
}

type Rows = readonly (readonly CellValue[])[];

/** @param texts knows the texts of the rows packed before */
export function packCells(rows: Rows, texts: Distinct<string>): PackedCells {
  const widths = Uint32Array.from(rows, ({ length }) => length);
  const count = widths.reduce((sum, width) => sum + width, 0);
  const [kinds, numbers] = [new Uint8Array(count), new Float64Array(count)];
  let at = 0;
  for (const row of rows) {
    for (const value of row) {
      if (typeof value === "number") [kinds[at], numbers[at]] = [KIND.number, value];
      else if (typeof value === "string") [kinds[at], numbers[at]] = [KIND.text, texts.placeOf(value)];
      else if (typeof value === "boolean") kinds[at] = value ? KIND.yes : KIND.no;
      else if (isCellError(value)) [kinds[at], numbers[at]] = [KIND.error, texts.placeOf(value.error)];
      at += 1;
    }
  }
  return { widths, kinds, numbers, texts: texts.takeFresh() };
}

function valueOf(kind: number, number: number, texts: readonly string[]): CellValue {
  switch (kind) {
    case KIND.number:
      return number;
    case KIND.text:
      return texts[number] ?? "";
    case KIND.no:
      return false;
    case KIND.yes:
      return true;
    case KIND.error:
      return { error: texts[number] ?? "" };
    default:
      return null;
  }
}

/** @param texts those that came before; the new ones are added */
export function unpackCells({ widths, kinds, numbers, texts: fresh }: PackedCells, texts: string[]): CellValue[][] {
  for (const text of fresh) texts.push(text);
  const rows: CellValue[][] = [];
  let at = 0;
  for (const width of widths) {
    // As long as it is from the start: rows that grow take twice the room, a hundred thousand times.
    const row = new Array<CellValue>(width).fill(null);
    for (let column = 0; column < width; column += 1, at += 1) row[column] = valueOf(kinds[at] ?? 0, numbers[at] ?? 0, texts);
    rows.push(row);
  }
  return rows;
}
