import type { Programme } from "../../programme/schema";
import { valueOf } from "../../reading/action";
import { isDropped } from "../../schedule/open-status";
import type { ActionCheck } from "../check";
import { on, onAny } from "../condition";
import { firstWithMoney, speaksOfMoney } from "../shared/money";
import { isMissing } from "../shared/reading-state";

function isAlwaysRequired(programme: Programme): boolean {
  return programme.fields.activityCode?.required === "always";
}

/** A row with money but without the activity code (toimintokoodi) that its costs are followed by. */
export const moneyWithoutActivityCode: ActionCheck<"money-without-activity-code"> = {
  id: "money-without-activity-code",
  severity: "error",
  cause: "field",
  scope: "action",
  needs: ["activityCode"],
  when: [
    on("activityCode", isMissing),
    onAny(({ programme, budgets, actuals }) => (isAlwaysRequired(programme) ? ["activityCode"] : ["cost", ...budgets, ...actuals]), (reading, { programme }) => isAlwaysRequired(programme) || speaksOfMoney(reading)),
  ],
  run: (action, context, report) => {
    const { activityCodes, fields } = context.programme;
    const { required = "never", missing } = fields.activityCode ?? {};
    const expected = activityCodes[0]?.code;
    if (required === "never" && expected === undefined) return;
    // What is dropped costs nothing any more, unless it already has.
    if (isDropped(valueOf(action, "status")) && firstWithMoney(action, context.actuals) === undefined) return;
    report({ field: "activityCode", suggestion: expected, decided: missing, facts: { expected: expected ?? null } });
  },
};
