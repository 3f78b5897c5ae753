import { valueOf } from "../../reading/action";
import { isDropped } from "../../schedule/open-status";
import type { ActionCheck } from "../check";
import { firstWithMoney, hasMoney } from "../shared/money";
import { isMissing } from "../shared/reading-state";

/** A row with money but without the activity code (toimintokoodi) that its costs are followed by. */
export const moneyWithoutActivityCode: ActionCheck<"money-without-activity-code"> = {
  id: "money-without-activity-code",
  severity: "error",
  cause: "field",
  scope: "action",
  needs: ["activityCode"],
  run: (action, context, report) => {
    if (!isMissing(action.fields.activityCode)) return;
    const { activityCodes, fields } = context.programme;
    const { required = "never", missing } = fields.activityCode ?? {};
    const expected = activityCodes[0]?.code;
    if (required === "never" && expected === undefined) return;
    if (required !== "always" && !hasMoney(action, context)) return;
    // What is dropped costs nothing any more, unless it already has.
    if (isDropped(valueOf(action, "status")) && firstWithMoney(action, context.actuals) === undefined) return;
    report({ field: "activityCode", suggestion: expected, decided: missing, facts: { expected: expected ?? null } });
  },
};
