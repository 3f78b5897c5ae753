import { addDays, dayNumber, makeDay } from "../../../../grid/day";
import type { Day } from "../../../../grid/day";

/** The Monday of ISO week 1: the week that holds 4 January. */
function firstMonday(year: number): Day {
  const fourth = makeDay(year, 1, 4);
  // Day 0 (1.1.1970) was a Thursday.
  const weekday = (((dayNumber(fourth) + 3) % 7) + 7) % 7;
  return addDays(fourth, -weekday);
}

/** ISO weeks of a year, 52 or 53. */
export function weeksInYear(year: number): number {
  return Math.round((dayNumber(firstMonday(year + 1)) - dayNumber(firstMonday(year))) / 7);
}

/** Monday to Sunday of an ISO week that exists. */
export function weekSpan(year: number, week: number): { readonly start: Day; readonly end: Day } {
  const start = addDays(firstMonday(year), (week - 1) * 7);
  return { start, end: addDays(start, 6) };
}
