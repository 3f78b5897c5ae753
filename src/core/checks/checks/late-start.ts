import { daysBetween } from "../../grid/day";
import { valueOf } from "../../reading/action";
import type { ActionCheck } from "../check";
import { onVerdict } from "../condition";

/** Work that has not begun although its start has passed. */
export const lateStart: ActionCheck<"late-start"> = {
  id: "late-start",
  severity: "warning",
  cause: "field",
  scope: "action",
  needs: ["start", "status"],
  when: [onVerdict(({ lateStart }) => lateStart)],
  run: (action, context, report) => {
    const day = valueOf(action, "start")?.end;
    if (day != null) report({ field: "start", facts: { day, days: daysBetween(day, context.asOf) } });
  },
};
