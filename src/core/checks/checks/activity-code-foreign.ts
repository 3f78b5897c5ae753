import type { ActionCheck } from "../check";
import { on } from "../condition";
import { isSure } from "../shared/reading-state";

/** An activity code that is not the programme's own: its costs would not be found among the programme's. */
export const activityCodeForeign: ActionCheck<"activity-code-foreign"> = {
  id: "activity-code-foreign",
  severity: "warning",
  cause: "value",
  scope: "action",
  needs: ["activityCode"],
  when: [
    on("activityCode", (reading, { programme }) => {
      const [own] = programme.activityCodes;
      return own !== undefined && reading?.value !== undefined && isSure(reading) && ![reading.value, ...(reading.others ?? [])].includes(own.code);
    }),
  ],
  run: (_action, { programme }, report) => {
    const expected = programme.activityCodes[0]?.code;
    if (expected !== undefined) report({ field: "activityCode", suggestion: expected, facts: { expected } });
  },
};
