import type { Day } from "../grid/day";
import { daysBetween } from "../grid/day";
import type { Action, FieldReadings } from "../reading/action";
import { downTheTable } from "../reading/field-columns";
import type { Reading } from "../reading/reading";
import type { Period, Status } from "../reading/values";
import { checkpointDay } from "./checkpoint";
import { isOpen } from "./open-status";
import type { Limits, VerdictOptions } from "./verdict-options";
import { limitsOf } from "./verdict-options";

export interface Overdue {
  /** The last day of the due interval. */
  readonly due: Day;
  /** Whole days from it to the as-of day, at least 1. */
  readonly days: number;
  /** false: the reading of the due date or of the status is unsure, so "check" has to be said with it. */
  readonly certain: boolean;
}

/** What the calendar says of one action. The six verdicts are kept apart: each asks for something else. */
export interface ScheduleVerdict {
  /** The status lets a due date bind: none of done, cancelled, merged, continuous. */
  readonly open: boolean;
  /** Myöhässä: open, and the due date has passed. */
  readonly overdue: Overdue | null;
  /** Open, and due from the as-of day up to and including the next meeting. */
  readonly dueSoon: boolean;
  /** Open, and no day to judge by: no due date, or one without an end. */
  readonly noDate: boolean;
  /** In progress or continuous, and not updated for long. */
  readonly stale: boolean;
  /** Not started or planned, and the start has passed. */
  readonly lateStart: boolean;
  /** Open, and its dated checkpoint has passed. */
  readonly missedCheckpoint: boolean;
  /** The last day that the checkpoint of open work names; null where it names none or says that it has been reached. */
  readonly checkpointDay: Day | null;
}

/** What a verdict is given by. */
type ScheduleReadings = { readonly [K in "due" | "start" | "updated" | "checkpoint" | "status"]?: FieldReadings[K] | undefined };

const NOTHING: ScheduleVerdict = { open: true, overdue: null, dueSoon: false, noDate: false, stale: false, lateStart: false, missedCheckpoint: false, checkpointDay: null };
const CLOSED: ScheduleVerdict = { ...NOTHING, open: false };
const NO_DATE: ScheduleVerdict = { ...NOTHING, noDate: true };

function isSure(reading: Reading<unknown> | undefined): boolean {
  return reading?.status !== "uncertain" && reading?.status !== "unreadable";
}

function judgeOverdue({ due, status }: ScheduleReadings, end: Day | null, asOf: Day): Overdue | null {
  if (end === null || end >= asOf) return null;
  return { due: end, days: daysBetween(end, asOf), certain: isSure(due) && isSure(status) };
}

function isStale(updated: Period | undefined, status: Status | undefined, freshFrom: Day): boolean {
  if (status !== "in-progress" && status !== "continuous") return false;
  return updated?.end != null && updated.end < freshFrom;
}

function isLateStart(start: Period | undefined, status: Status | undefined, asOf: Day): boolean {
  return (status === "not-started" || status === "planned") && start?.end != null && start.end < asOf;
}

/** One verdict per action, in their order. */
export function judgeAll(actions: readonly Action[], options: VerdictOptions): readonly ScheduleVerdict[] {
  const limits = limitsOf(options);
  const due = downTheTable(actions, "due");
  const start = downTheTable(actions, "start");
  const updated = downTheTable(actions, "updated");
  const checkpoint = downTheTable(actions, "checkpoint");
  const status = downTheTable(actions, "status");
  return actions.map((_, index) => judge({ due: due(index), start: start(index), updated: updated(index), checkpoint: checkpoint(index), status: status(index) }, options, limits));
}

/**
 * Judges one action's schedule on a day. Overdue: the as-of day is after the **end** of the due interval and the
 * status is none of done, cancelled, merged, continuous; on the last day itself nothing is late. A due date without
 * an end is never overdue. Missing status counts as open. The same rules stand as formulas in the data sheet.
 */
export function judgeSchedule(action: Action, options: VerdictOptions): ScheduleVerdict {
  return judge(action.fields, options, limitsOf(options));
}

function judge(readings: ScheduleReadings, options: VerdictOptions, limits: Limits): ScheduleVerdict {
  const { due, start, updated, checkpoint } = readings;
  const status = readings.status?.value;
  const open = isOpen(status);
  const period = due?.value;
  const end = period === undefined || period.precision === "continuous" ? null : period.end;
  const overdue = open ? judgeOverdue(readings, end, options.asOf) : null;
  const dueSoon = open && end !== null && end >= options.asOf && end <= limits.soonUntil;
  const noDate = open && end === null && period?.precision !== "continuous";
  const lateStart = isLateStart(start?.value, status, options.asOf);
  const stale = isStale(updated?.value, status, limits.freshFrom);
  const checked = open && checkpoint !== undefined ? checkpointDay(checkpoint) : null;
  // Most actions give no cause for a word: they share one object.
  if (overdue === null && !dueSoon && !lateStart && !stale && checked === null) return noDate ? NO_DATE : open ? NOTHING : CLOSED;
  return { open, overdue, dueSoon, noDate, stale, lateStart, missedCheckpoint: checked !== null && checked < options.asOf, checkpointDay: checked };
}
