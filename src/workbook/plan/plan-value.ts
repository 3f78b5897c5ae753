import type { PlanCell } from "../../core/reports/sheet-plan";

/** The most UTF-16 units that an Excel cell holds. */
const LONGEST_TEXT = 32_767;

const NOT_CHARACTERS = /\p{Surrogate}|[\uFFFE\uFFFF]/gu;

/** Text as a cell can hold it: halves of characters and what XML forbids become "\uFFFD", and the rest after the longest text is cut off. */
export function cellText(text: string): string {
  const clean = text.replace(NOT_CHARACTERS, "\uFFFD");
  if (clean.length <= LONGEST_TEXT) return clean;
  const cut = clean.slice(0, LONGEST_TEXT);
  const last = cut.charCodeAt(LONGEST_TEXT - 1);
  return last >= 0xd800 && last <= 0xdbff ? cut.slice(0, -1) : cut;
}

/**
 * What a planned cell holds in every host: empty text and numbers that are none are an empty cell, unless they are
 * what a formula is expected to give.
 */
export function planValue(cell: PlanCell): string | number | boolean | null {
  const { value } = cell;
  if (typeof value === "string") return value === "" && cell.formula === undefined ? null : cellText(value);
  if (typeof value === "number" && !Number.isFinite(value)) return null;
  return Object.is(value, -0) ? 0 : value;
}
