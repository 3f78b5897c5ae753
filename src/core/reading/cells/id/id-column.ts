import { formatClass } from "../../../grid/number-format";
import { cleanText } from "../../text/clean";
import type { ColumnContents } from "../cell-kind";
import type { IdStyle } from "./id-number";
import { isSerialSized } from "./id-number";

/** What the column's other identifiers tell of one that can be read in two ways. */
export interface IdChoices {
  readonly style: IdStyle;
  /** "1.2.3" is no date here: other cells of the same shape cannot be dates. */
  readonly threePartsAreIds: boolean;
  /** "7/2025" is number 7 of the year: other cells go beyond 12. */
  readonly slashesAreIds: boolean;
  /** "1-2" is one number here: other cells of the shape are no ranges. */
  readonly dashesAreIds: boolean;
  /** Whole numbers before the mark whose 1,1 stands twice and whose 1,9 is there too: the second 1,1 is 1.10. */
  readonly lostTens: ReadonlySet<number>;
  /** Large whole numbers are no dates that lost their format: several of the column's identifiers are that large. */
  readonly largeNumbersAreIds: boolean;
}

const THREE_PARTS = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.?$/u;
const SLASHED = /^(\d{1,3})\/(?:20)?\d\d$/u;
const LAST_BEFORE_TEN = 9;
/** Dates lose their format now and then; four times in one column of identifiers is no accident. */
const NO_ACCIDENT = 4;

/** Looks through the column for the shapes of its identifiers. */
export function decideIds(contents: ColumnContents): IdChoices {
  const threeParts = new Set<string>();
  let yearFirst = false;
  let yearSlash = false;
  let dash = false;
  let dashesAreIds = false;
  let threePartsAreIds = false;
  let slashesAreIds = false;
  const large = new Set<number>();
  const ones = new Map<number, number>();
  const nines = new Set<number>();
  for (const { cell, count } of contents.cells) {
    if (typeof cell.value === "number") {
      const whole = Math.trunc(cell.value);
      const tenth = Math.round((cell.value - whole) * 10);
      if (large.size < NO_ACCIDENT && isSerialSized(cell.value, cell.format)) large.add(cell.value);
      if (formatClass(cell.format) === "date" || Math.abs(whole + tenth / 10 - cell.value) > 1e-9) continue;
      if (tenth === 1) ones.set(whole, (ones.get(whole) ?? 0) + count);
      if (tenth === LAST_BEFORE_TEN) nines.add(whole);
    }
    if (typeof cell.value !== "string" || cell.value.length > 40) continue;
    const text = cleanText(cell.value);
    const parts = THREE_PARTS.exec(text);
    if (parts !== null) {
      threeParts.add(cell.value);
      if (Number(parts[1]) > 31 || Number(parts[2]) > 12) threePartsAreIds = true;
    }
    const slashed = SLASHED.exec(text);
    if (slashed !== null) {
      yearSlash = true;
      if (Number(slashed[1]) > 12) slashesAreIds = true;
    }
    if (/^20\d\d-\d{1,3}$/u.test(text)) yearFirst = true;
    const dashed = /^(\d{1,2})-(\d{1,2})$/u.exec(text);
    if (dashed !== null) {
      dash = true;
      if (Number(dashed[2]) <= Number(dashed[1])) dashesAreIds = true;
    }
  }
  const lostTens = new Set([...ones].filter(([whole, rows]) => rows > 1 && nines.has(whole)).map(([whole]) => whole));
  return { style: { yearFirst, yearSlash, threeParts: threeParts.size > 1, dash: dash && !yearFirst }, threePartsAreIds, slashesAreIds, dashesAreIds, lostTens, largeNumbersAreIds: large.size >= NO_ACCIDENT };
}
