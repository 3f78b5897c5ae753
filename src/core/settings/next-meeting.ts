import type { Day } from "../grid/day";

/** The first meeting on or after a day; undefined when none is known. */
export function nextMeeting(meetings: readonly Day[], asOf: Day): Day | undefined {
  return meetings.filter((day) => day >= asOf).reduce<Day | undefined>((first, day) => (first === undefined || day < first ? day : first), undefined);
}
