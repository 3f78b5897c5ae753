import { daysBetween } from "../../grid/day";
import { valueOf } from "../../reading/action";
import type { ActionCheck } from "../check";
import { onVerdict } from "../condition";

/** Due before the next meeting, or within the programme's days where no meeting is known. */
export const dueSoon: ActionCheck<"due-soon"> = {
  id: "due-soon",
  severity: "info",
  cause: "field",
  scope: "action",
  needs: ["due"],
  when: [onVerdict(({ dueSoon }) => dueSoon)],
  run: (action, context, report) => {
    const due = valueOf(action, "due")?.end;
    if (due != null) report({ field: "due", facts: { due, days: daysBetween(context.asOf, due) } });
  },
};
