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

/** The days that verdicts are measured against. */
export interface Limits {
  readonly soonUntil: Day;
  /** Work last updated before this day is stale. */
  readonly freshFrom: Day;
}

const known = new WeakMap<VerdictOptions, Limits>();

/** The limits of a set of options, worked out once: with them a verdict only compares days. */
export function limitsOf(options: VerdictOptions): Limits {
  let limits = known.get(options);
  if (limits === undefined) {
    limits = { soonUntil: soonUntil(options), freshFrom: addDays(options.asOf, -options.staleDays) };
    known.set(options, limits);
  }
  return limits;
}

/** The programme's own limits for a day and, where known, the next meeting. */
export function verdictOptions(programme: Programme, { asOf, nextMeeting }: Pick<VerdictOptions, "asOf" | "nextMeeting">): VerdictOptions {
  return { asOf, nextMeeting, dueSoonDays: programme.dueSoonDays, staleDays: programme.staleDays };
}
