import type { Day } from "../grid/day";
import { addDays } from "../grid/day";
import type { Programme } from "../programme/schema";

export interface VerdictOptions {
  /** The day that the verdict is given on ("tilanne"). */
  readonly asOf: Day;
  /** The steering group's next meeting; one before `asOf` is not looked at. */
  readonly nextMeeting?: Day | undefined;
  /** Used where no next meeting is known. */
  readonly dueSoonDays: number;
  /** Work that has not been updated for more days than this is stale. */
  readonly staleDays: number;
}

/** The last day that counts as soon: the next meeting where one is known, else so many days ahead. */
export function soonUntil({ asOf, nextMeeting, dueSoonDays }: VerdictOptions): Day {
  return nextMeeting !== undefined && nextMeeting >= asOf ? nextMeeting : addDays(asOf, dueSoonDays);
}

/** The programme's own limits for a day and, where known, the next meeting. */
export function verdictOptions(programme: Programme, { asOf, nextMeeting }: Pick<VerdictOptions, "asOf" | "nextMeeting">): VerdictOptions {
  return { asOf, nextMeeting, dueSoonDays: programme.dueSoonDays, staleDays: programme.staleDays };
}
