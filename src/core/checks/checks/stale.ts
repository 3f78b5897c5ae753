import { daysBetween } from "../../grid/day";
import { valueOf } from "../../reading/action";
import type { ActionCheck } from "../check";
import { onVerdict } from "../condition";

/** Work in progress, or continuous work, that nobody has updated for long. */
export const stale: ActionCheck<"stale"> = {
  id: "stale",
  severity: "warning",
  cause: "field",
  scope: "action",
  needs: ["updated"],
  when: [onVerdict((verdict) => verdict.stale)],
  run: (action, context, report) => {
    const day = valueOf(action, "updated")?.end;
    if (day != null) report({ field: "updated", facts: { day, days: daysBetween(day, context.asOf) } });
  },
};
