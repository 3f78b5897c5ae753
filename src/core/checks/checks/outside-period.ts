import type { Day } from "../../grid/day";
import { yearOf } from "../../grid/day";
import type { Programme } from "../../programme/schema";
import type { Action } from "../../reading/action";
import { valueOf } from "../../reading/action";
import type { Period } from "../../reading/values";
import { isOver } from "../../schedule/open-status";
import type { ActionCheck } from "../check";
import { on, onAny } from "../condition";
import { isSure } from "../shared/reading-state";
import { asPeriod } from "../shared/values";

function isOutside(day: Day, { firstYear, lastYear }: Programme["period"]): boolean {
  const year = yearOf(day);
  return year < firstYear || year > lastYear;
}

function reachesOutside(time: Period | undefined, period: Programme["period"]): boolean {
  return [time?.start ?? null, time?.end ?? null].some((day) => day !== null && isOutside(day, period));
}

/** An action of the previous programme: its start or its roadmap year is before the period. */
function isCarriedOver(action: Action, { firstYear, lastYear }: Programme["period"]): boolean {
  const start = valueOf(action, "start")?.start ?? null;
  return (valueOf(action, "roadmapYear") ?? lastYear) < firstYear || (start !== null && yearOf(start) < firstYear);
}

/**
 * A due date or a start outside the programme's years: often a slip of the pen (2052). Of an action carried over from
 * the previous programme it is only worth a remark; of finished work it is history.
 */
export const outsidePeriod: ActionCheck<"outside-period"> = {
  id: "outside-period",
  severity: "warning",
  cause: "field",
  scope: "action",
  when: [
    onAny(() => ["due", "start"], (reading, { programme }) => isSure(reading) && reachesOutside(asPeriod(reading?.value), programme.period)),
    on("status", (reading) => !isOver(reading?.value)),
  ],
  run: (action, { programme: { period } }, report) => {
    const { due, start } = action.fields;
    const end = isSure(due) ? (due?.value?.end ?? null) : null;
    const begin = isSure(start) ? (start?.value?.start ?? null) : null;
    const dueOutside = end !== null && isOutside(end, period);
    const startOutside = begin !== null && isOutside(begin, period);
    if (!dueOutside && !startOutside) return;
    const field = dueOutside ? "due" : "start";
    const day = dueOutside ? end : begin;
    if (day === null) return;
    const severity = yearOf(day) < period.firstYear && isCarriedOver(action, period) ? "info" : "warning";
    report({ field, severity, facts: { day, ...period } });
  },
};
