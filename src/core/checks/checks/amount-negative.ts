import type { FieldKey } from "../../programme/fields";
import type { Action } from "../../reading/action";
import type { ActionCheck, Report } from "../check";
import { onAny } from "../condition";
import { centsIn, centsOf } from "../shared/money";
import { isSure } from "../shared/reading-state";

function look(action: Action, fields: readonly FieldKey[], severity: "warning" | "info", report: Report<"amount-negative">): void {
  for (const field of fields) {
    const cents = centsOf(action, field);
    if (cents < 0 && isSure(action.fields[field])) report({ field, severity, facts: { cents } });
  }
}

/** A budget below zero. A negative actual may be a credit note, so it is only worth a remark. */
export const amountNegative: ActionCheck<"amount-negative"> = {
  id: "amount-negative",
  severity: "warning",
  cause: "field",
  scope: "action",
  when: [onAny(({ budgets, actuals }) => [...budgets, ...actuals], (reading) => centsIn(reading) < 0)],
  run: (action, { budgets, actuals }, report) => {
    look(action, budgets, "warning", report);
    look(action, actuals, "info", report);
  },
};
