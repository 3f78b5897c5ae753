import { daysBetween } from "../../grid/day";
import type { Programme } from "../../programme/schema";
import { valueOf } from "../../reading/action";
import type { Period } from "../../reading/values";
import type { ActionCheck } from "../check";
import { on } from "../condition";
import { isSure } from "../shared/reading-state";

const LONGEST_YEAR = 366;

function isWide({ start, end, precision }: Period, unit: Programme["scheduleUnit"]): boolean {
  if (precision === "day" || precision === "continuous") return false;
  const wide = start !== null && end !== null && daysBetween(start, end) >= LONGEST_YEAR;
  const yearOnly = precision === "year" && unit !== "year";
  const openEnd = end === null && unit !== "year";
  return wide || yearOnly || openEnd;
}

/** A due date that is too wide to steer by: a mere year where the programme plans by half-years or days, or more than a year. */
export const dateImprecise: ActionCheck<"date-imprecise"> = {
  id: "date-imprecise",
  severity: "info",
  cause: "value",
  scope: "action",
  needs: ["due"],
  when: [on("due", (reading, { programme }) => reading?.value !== undefined && isSure(reading) && isWide(reading.value, programme.scheduleUnit))],
  run: (action, { programme }, report) => {
    const period = valueOf(action, "due");
    if (period !== undefined) report({ field: "due", facts: { period, unit: programme.scheduleUnit } });
  },
};
