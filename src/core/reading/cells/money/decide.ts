import { formatClass } from "../../../grid/number-format";
import { cleanText } from "../../text/clean";
import { wholeNumberText } from "../../text/number-text";
import type { Cell, ColumnContents, ReadingContext } from "../cell-kind";
import { readHeader } from "./header-unit";
import type { MoneyChoices } from "./money-choices";

/** Amounts that a roadmap hardly has: ten million euros in a column of thousands, a hundred million in one of millions. */
const TOO_MUCH = { 0: Number.POSITIVE_INFINITY, 3: 10000, 6: 100 } as const;

/** Amounts that must bear out the header's unit before it is trusted without a word. */
const ENOUGH = 3;

/** The number of a cell that has no unit of its own, or undefined. */
export function bareNumber(cell: Cell): number | undefined {
  if (typeof cell.value === "number") return formatClass(cell.format) === "date" ? undefined : cell.value;
  return typeof cell.value === "string" && cell.value.length < 30 ? wholeNumberText(cleanText(cell.value))?.value : undefined;
}

/** Decides the unit of a column once: its header names it, and its amounts bear it out or not. */
export function decideMoney(contents: ColumnContents, context: ReadingContext): MoneyChoices {
  const { base, ...said } = readHeader(context.header, context.field);
  if (base === 0) return { base, confirmed: true, outlierFrom: TOO_MUCH[0], ...said };
  const sizes: number[] = [];
  let cells = 0;
  for (const { cell, count } of contents.cells) {
    const size = Math.abs(bareNumber(cell) ?? 0);
    if (size > 0) {
      sizes.push(size);
      cells += count;
    }
  }
  sizes.sort((a, b) => a - b);
  const median = sizes[Math.floor(sizes.length / 2)] ?? 0;
  const outlierFrom = Math.min(TOO_MUCH[base], Math.max(TOO_MUCH[base] / 10, 100 * median));
  return { base, confirmed: cells >= ENOUGH && median < outlierFrom, outlierFrom, ...said };
}
