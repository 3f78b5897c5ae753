import { serialFromDay } from "../../grid/serial";
import type { Action } from "../../reading/action";
import { valueOf } from "../../reading/action";

/** 31.12.9999: the last day of work that has none; in formulas by its name, for workbooks that count their days from 1904. */
export const NO_END = 2958465;
export const NO_END_FORMULA = "DATE(9999,12,31)";

/** The first day of work without an end of which nobody knows the start: the first that a date cell can hold. */
export const NO_START = 1;

/** When an action is done, in days as Excel counts them. */
export interface Bar {
  /** The first day as far as it is said; a due day alone says nothing of a start. */
  readonly begins: number | undefined;
  /** The first day that the bar covers. */
  readonly from: number;
  /** The due day, or NO_END for continuous work. */
  readonly to: number;
}

/** An action without a due day has no bar, but may have a start. */
export type Timing = Bar | { readonly begins: number | undefined; readonly from?: never; readonly to?: never };

function serial(day: string | null | undefined): number | undefined {
  return day === null || day === undefined ? undefined : serialFromDay(day, 1900);
}

/**
 * When an action is done. An interval as due date ("1/2025") says when the work starts; a due day without a start
 * covers that day alone; a start after the due day cannot be, so the due day counts. Continuous work has no end, even
 * if a last day is named, for that does not bind.
 */
export function timingOf(action: Action): Timing {
  const due = valueOf(action, "due");
  const ownStart = valueOf(action, "start");
  const end = serial(due?.end);
  const start = serial(ownStart?.start ?? due?.start);
  const isOnlyDue = end !== undefined && serial(ownStart?.end) === undefined && start !== undefined && start >= end;
  const begins = isOnlyDue ? undefined : start;
  const isContinuous = due?.precision === "continuous" || (valueOf(action, "status") === "continuous" && end === undefined);
  if (isContinuous) return { begins, from: begins ?? NO_START, to: NO_END };
  if (end === undefined) return { begins };
  return { begins, from: Math.min(begins ?? end, end), to: end };
}
