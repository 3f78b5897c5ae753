import type { ActionCheck } from "../check";
import { isSure } from "../shared/reading-state";

/** An activity code that is not the programme's own: its costs would not be found among the programme's. */
export const activityCodeForeign: ActionCheck<"activity-code-foreign"> = {
  id: "activity-code-foreign",
  severity: "warning",
  cause: "value",
  scope: "action",
  needs: ["activityCode"],
  run: (action, { programme }, report) => {
    const reading = action.fields.activityCode;
    const expected = programme.activityCodes[0]?.code;
    if (expected === undefined || reading?.value === undefined || reading.value === expected || !isSure(reading)) return;
    if (!(reading.others ?? []).includes(expected)) report({ field: "activityCode", suggestion: expected, facts: { expected } });
  },
};
