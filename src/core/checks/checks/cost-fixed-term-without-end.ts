import { valueOf } from "../../reading/action";
import type { ActionCheck } from "../check";
import { costSize } from "../shared/money";
import { isMissing, isSure } from "../shared/reading-state";

/** Cost size M is an addition for a fixed term, and a fixed term ends. Where the due cell is empty, that is said there already. */
export const costFixedTermWithoutEnd: ActionCheck<"cost-fixed-term-without-end"> = {
  id: "cost-fixed-term-without-end",
  severity: "warning",
  cause: "field",
  scope: "action",
  needs: ["cost", "due"],
  run: (action, _context, report) => {
    const { due, cost } = action.fields;
    if (costSize(action) !== "M" || !isSure(cost)) return;
    const endless = due?.value !== undefined && isSure(due) && (due.value.end === null || due.value.precision === "continuous");
    const continuousWork = isMissing(due) && valueOf(action, "status") === "continuous";
    if (endless || continuousWork) report({ field: "cost", facts: {} });
  },
};
