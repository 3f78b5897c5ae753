import { valueOf } from "../../reading/action";
import type { ActionCheck } from "../check";
import { firstWithMoney, totalCents } from "../shared/money";
import { isSure } from "../shared/reading-state";

/** Money has been spent on an action that, by its status, has not begun. */
export const spentBeforeStart: ActionCheck<"spent-before-start"> = {
  id: "spent-before-start",
  severity: "warning",
  cause: "field",
  scope: "action",
  needs: ["actual", "status"],
  run: (action, { actuals }, report) => {
    if (valueOf(action, "status") !== "not-started" || firstWithMoney(action, actuals) === undefined || !isSure(action.fields.status)) return;
    const cents = totalCents(action, actuals);
    if (cents > 0) report({ field: "status", facts: { cents, status: "not-started" } });
  },
};
