import type { PartUnit } from "./words/meaning";

/** What is decided once for a whole column of dates. */
export interface PeriodChoices {
  /** 5/1/2025: which number is the day. `unproven`: no cell of the column settles it; read day first, to be confirmed. */
  readonly slashes: "day-first" | "month-first" | "unproven";
  /** 1/2025: January or the first half-year. `unproven`: read as the month, to be confirmed. */
  readonly numbered: PartUnit | "unproven";
  /** I/2025: half-years, or quarters where III or IV occur. */
  readonly romans: "half" | "quarter";
  /** Plain years occur, so that 24–26 are years as well. */
  readonly hasYears: boolean;
  /** The one year that the header names ("Aikataulu 2025"), for words without a year. */
  readonly headerYear: number | undefined;
}
