import { mainCodeOf } from "../../reading/action";
import type { ActionCheck } from "../check";
import { costSize, totalCents } from "../shared/money";
import { isSure } from "../shared/reading-state";

/** Cost size S means present resources, but the row gives an addition to the budget. */
export const costSmallWithAddition: ActionCheck<"cost-small-with-addition"> = {
  id: "cost-small-with-addition",
  severity: "warning",
  cause: "field",
  scope: "action",
  needs: ["cost"],
  run: (action, { budgets }, report) => {
    if (costSize(action) !== "S" || !isSure(action.fields.cost)) return;
    const cents = totalCents(action, budgets);
    const effect = mainCodeOf(action, "costEffect") ?? null;
    if (cents > 0 || effect !== null) report({ field: "cost", facts: { cents: cents > 0 ? cents : null, effect } });
  },
};
