import { valueOf } from "../../reading/action";
import type { ActionCheck } from "../check";
import { onVerdict } from "../condition";

/** Myöhässä: the due date has passed and the work is open. Where the date or the status was read with doubt it is only a remark, and asks to check. */
export const overdue: ActionCheck<"overdue"> = {
  id: "overdue",
  severity: "warning",
  cause: "field",
  scope: "action",
  needs: ["due"],
  when: [onVerdict((verdict) => verdict.overdue !== null)],
  run: (action, context, report) => {
    const { overdue: late } = context.verdict(action);
    if (late === null) return;
    report({ field: "due", severity: late.certain ? "warning" : "info", facts: { ...late, status: valueOf(action, "status") ?? null } });
  },
};
