import type { Programme } from "../programme/schema";

/** Longer periods than this would make more columns than anybody fills in. */
const LONGEST_PERIOD = 5;
/** The budget year and the two planning years after it. */
const PLANNED_YEARS = 3;

/** The years that a new roadmap has money columns for: the programme's, or of a long period those from the present year on. */
export function roadmapYears({ period }: Programme, presentYear: number): readonly number[] {
  const { firstYear, lastYear } = period;
  const isLong = lastYear - firstYear >= LONGEST_PERIOD;
  const first = isLong ? Math.min(Math.max(presentYear, firstYear), lastYear - PLANNED_YEARS + 1) : firstYear;
  const last = isLong ? first + PLANNED_YEARS - 1 : lastYear;
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
