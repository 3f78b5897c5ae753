import { valueOf } from "../../reading/action";
import { isDropped } from "../../schedule/open-status";
import type { ActionCheck } from "../check";
import { costSize, firstWithMoney, hasUnreadableMoney } from "../shared/money";

/** Cost size M or L means an addition to the budget, but the row gives no euros for any year. */
export const costWithoutMoney: ActionCheck<"cost-without-money"> = {
  id: "cost-without-money",
  severity: "warning",
  cause: "field",
  scope: "action",
  needs: ["cost", "budget"],
  run: (action, { budgets }, report) => {
    const size = costSize(action);
    if ((size !== "M" && size !== "L") || firstWithMoney(action, budgets) !== undefined) return;
    if (hasUnreadableMoney(action, budgets) || isDropped(valueOf(action, "status"))) return;
    report({ field: "cost", facts: { size } });
  },
};
