import type { Reading } from "../../reading/reading";

/** Nothing there: no reading, an empty cell, or a mark that says so ("-", "avoin"). */
export function isMissing(reading: Reading<unknown> | undefined): boolean {
  return reading === undefined || reading.status === "empty";
}

/** Read without doubt: taken as it is, or in another form. */
export function isSure(reading: Reading<unknown> | undefined): boolean {
  return reading?.status === "ok" || reading?.status === "normalised";
}

/** Nothing could be made of the cell, and not because a formula failed: that has a check of its own. */
export function isUnreadable(reading: Reading<unknown>): boolean {
  return reading.status === "unreadable" && reading.note !== "formula-error";
}

/** More than the value stood in the cell: writing the canonical form over it would lose something. */
export function holdsMore(reading: Reading<unknown>): boolean {
  return reading.detail !== undefined || Object.keys(reading.aside ?? {}).length > 0;
}
