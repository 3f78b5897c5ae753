import { mainCodeIn, mainCodeOf } from "../../reading/action";
import type { ActionCheck } from "../check";
import { on, onAny } from "../condition";
import { centsIn, totalCents } from "../shared/money";
import { isSure } from "../shared/reading-state";

/** Cost size S means present resources, but the row gives an addition to the budget. */
export const costSmallWithAddition: ActionCheck<"cost-small-with-addition"> = {
  id: "cost-small-with-addition",
  severity: "warning",
  cause: "field",
  scope: "action",
  needs: ["cost"],
  when: [
    on("cost", (reading) => mainCodeIn(reading) === "S" && isSure(reading)),
    onAny(({ budgets }) => ["costEffect", ...budgets], (reading) => mainCodeIn(reading) !== undefined || centsIn(reading) !== 0),
  ],
  run: (action, { budgets }, report) => {
    const cents = totalCents(action, budgets);
    const effect = mainCodeOf(action, "costEffect") ?? null;
    if (cents > 0 || effect !== null) report({ field: "cost", facts: { cents: cents > 0 ? cents : null, effect } });
  },
};
