import { isDropped } from "../../schedule/open-status";
import type { ActionCheck } from "../check";
import { on, onNone } from "../condition";
import { centsIn, costSize, isAddition } from "../shared/money";

/** Cost size M or L means an addition to the budget, but the row gives no euros for any year. */
export const costWithoutMoney: ActionCheck<"cost-without-money"> = {
  id: "cost-without-money",
  severity: "warning",
  cause: "field",
  scope: "action",
  needs: ["cost", "budget"],
  when: [on("cost", isAddition), onNone(({ budgets }) => budgets, (reading) => centsIn(reading) !== 0 || reading?.status === "unreadable"), on("status", (reading) => !isDropped(reading?.value))],
  run: (action, _context, report) => {
    const size = costSize(action);
    if (size !== undefined) report({ field: "cost", facts: { size } });
  },
};
