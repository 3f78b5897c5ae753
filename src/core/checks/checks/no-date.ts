import type { ActionCheck } from "../check";
import { isMissing } from "../shared/reading-state";

/** Open work without a due date. A date that stands there but was not understood has its own finding. */
export const noDate: ActionCheck<"no-date"> = {
  id: "no-date",
  severity: "warning",
  cause: "field",
  scope: "action",
  needs: ["due"],
  run: (action, context, report) => {
    if (!isMissing(action.fields.due) || !context.verdict(action).noDate) return;
    const { required, missing } = context.programme.fields.due ?? {};
    report({ field: "due", severity: required === "always" ? "error" : "warning", decided: missing, facts: {} });
  },
};
