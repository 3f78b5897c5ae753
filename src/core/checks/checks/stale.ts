import { daysBetween } from "../../grid/day";
import { valueOf } from "../../reading/action";
import type { ActionCheck } from "../check";

/** Work in progress, or continuous work, that nobody has updated for long. */
export const stale: ActionCheck<"stale"> = {
  id: "stale",
  severity: "warning",
  cause: "field",
  scope: "action",
  needs: ["updated"],
  run: (action, context, report) => {
    const day = context.verdict(action).stale ? valueOf(action, "updated")?.end : null;
    if (day != null) report({ field: "updated", facts: { day, days: daysBetween(day, context.asOf) } });
  },
};
