import { daysBetween } from "../../grid/day";
import type { ActionCheck } from "../check";
import { isSure } from "../shared/reading-state";

const LONGEST_YEAR = 366;

/** A due date that is too wide to steer by: a mere year where the programme plans by half-years or days, or more than a year. */
export const dateImprecise: ActionCheck<"date-imprecise"> = {
  id: "date-imprecise",
  severity: "info",
  cause: "value",
  scope: "action",
  needs: ["due"],
  run: (action, { programme }, report) => {
    const due = action.fields.due;
    if (due?.value === undefined || !isSure(due) || due.value.precision === "day") return;
    const { start, end, precision } = due.value;
    if (precision === "continuous") return;
    const unit = programme.scheduleUnit;
    const wide = start !== null && end !== null && daysBetween(start, end) >= LONGEST_YEAR;
    const yearOnly = precision === "year" && unit !== "year";
    const openEnd = end === null && unit !== "year";
    if (wide || yearOnly || openEnd) report({ field: "due", facts: { period: due.value, unit } });
  },
};
