import { daysBetween } from "../../grid/day";
import { valueOf } from "../../reading/action";
import type { ActionCheck } from "../check";

/** Work that has not begun although its start has passed. */
export const lateStart: ActionCheck<"late-start"> = {
  id: "late-start",
  severity: "warning",
  cause: "field",
  scope: "action",
  needs: ["start", "status"],
  run: (action, context, report) => {
    const day = context.verdict(action).lateStart ? valueOf(action, "start")?.end : null;
    if (day != null) report({ field: "start", facts: { day, days: daysBetween(day, context.asOf) } });
  },
};
