import { formatClass } from "../../../grid/number-format";
import { cleanText } from "../../text/clean";
import { wholeNumberText } from "../../text/number-text";
import type { Cell, ColumnContents } from "../cell-kind";

/** What numbers without a sign are in a column of progress. */
export interface BareNumbers {
  /**
   * - percent: 50 is 50 %
   * - fractions: 0.5 is 50 %
   * - ones: only 0 and 1, so that 1 may be one per cent or all of it
   * - mixed: both 50 and 0.5 occur
   */
  readonly scale: "percent" | "fractions" | "ones" | "mixed";
  /** How many cells hold such a number. */
  readonly cells: number;
}

/** The number of a cell that is only a number, without a sign and without a format that says what it is. */
function bareNumber(cell: Cell): number | undefined {
  const { value } = cell;
  if (typeof value === "number") {
    const format = formatClass(cell.format);
    return format === "general" || format === "number" || format === "text" ? value : undefined;
  }
  return typeof value === "string" && value.length < 20 ? wholeNumberText(cleanText(value))?.value : undefined;
}

/** Decides once for a column whether its bare numbers are fractions: when none is greater than one. */
export function decideBareNumbers(contents: ColumnContents): BareNumbers {
  let cells = 0;
  let greatest = 0;
  let parts = false;
  for (const { cell, count } of contents.cells) {
    const number = bareNumber(cell);
    if (number === undefined || number < 0) continue;
    cells += count;
    if (number > greatest) greatest = number;
    parts ||= number > 0 && number < 1;
  }
  if (greatest > 1) return { scale: parts ? "mixed" : "percent", cells };
  return { scale: parts ? "fractions" : greatest === 1 ? "ones" : "percent", cells };
}

/** A bare number as a percentage, and whether the column leaves no doubt. */
export function bareAsPercent(number: number, { scale }: BareNumbers): { readonly percent: number; readonly sure: boolean } {
  const fraction = number > 0 && number <= 1 && (scale === "fractions" || scale === "ones" || (scale === "mixed" && number < 1));
  return { percent: fraction ? number * 100 : number, sure: !(fraction && scale !== "fractions") && !(scale === "mixed" && number === 1) };
}
