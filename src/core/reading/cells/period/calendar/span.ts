import type { Day } from "../../../../grid/day";
import { makeDay, monthEnd } from "../../../../grid/day";
import type { NoteCode } from "../../../note";
import type { Precision } from "../../../values";

/** A time whose both ends are known. */
export interface Span {
  readonly start: Day;
  readonly end: Day;
  readonly precision: Precision;
  readonly doubts?: readonly NoteCode[];
}

/** Whole months of a year, both included. */
export function monthsSpan(year: number, first: number, last: number, precision: Precision): Span {
  return { start: makeDay(year, first, 1), end: monthEnd(year, last), precision };
}
