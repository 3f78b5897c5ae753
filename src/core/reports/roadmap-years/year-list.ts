import { valueOf } from "../../reading/action";
import type { ReportInput } from "../report-input";

/** A longer period is only a bound on what can be believed (the general programme's), not a programme's years. */
const LONGEST_PERIOD = 10;

/** The years of the sheet, from first to last: those that an action names and all between, and the programme's period. None where no action names one. */
export function yearList({ roadmap }: Pick<ReportInput, "roadmap">): readonly number[] {
  let first = Infinity;
  let last = -Infinity;
  for (const action of roadmap.actions) {
    const year = valueOf(action, "roadmapYear");
    if (year === undefined) continue;
    first = Math.min(first, year);
    last = Math.max(last, year);
  }
  if (first > last) return [];
  const { firstYear, lastYear } = roadmap.programme.period;
  if (lastYear - firstYear < LONGEST_PERIOD) {
    first = Math.min(first, firstYear);
    last = Math.max(last, lastYear);
  }
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
