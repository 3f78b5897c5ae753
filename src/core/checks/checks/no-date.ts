import type { ActionCheck } from "../check";
import { on, onVerdict } from "../condition";
import { isMissing } from "../shared/reading-state";

/** Open work without a due date. A date that stands there but was not understood has its own finding. */
export const noDate: ActionCheck<"no-date"> = {
  id: "no-date",
  severity: "warning",
  cause: "field",
  scope: "action",
  needs: ["due"],
  when: [on("due", isMissing), onVerdict((verdict) => verdict.noDate)],
  run: (_action, { programme }, report) => {
    const { required, missing } = programme.fields.due ?? {};
    report({ field: "due", severity: required === "always" ? "error" : "warning", decided: missing, facts: {} });
  },
};
