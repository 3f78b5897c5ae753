import { mainCodeIn, valueOf } from "../../reading/action";
import type { ActionCheck } from "../check";
import { on } from "../condition";
import { isMissing, isSure } from "../shared/reading-state";

/** Cost size M is an addition for a fixed term, and a fixed term ends. Where the due cell is empty, that is said there already. */
export const costFixedTermWithoutEnd: ActionCheck<"cost-fixed-term-without-end"> = {
  id: "cost-fixed-term-without-end",
  severity: "warning",
  cause: "field",
  scope: "action",
  needs: ["cost", "due"],
  when: [on("cost", (reading) => mainCodeIn(reading) === "M" && isSure(reading))],
  run: (action, _context, report) => {
    const { due } = action.fields;
    const endless = due?.value !== undefined && isSure(due) && (due.value.end === null || due.value.precision === "continuous");
    const continuousWork = isMissing(due) && valueOf(action, "status") === "continuous";
    if (endless || continuousWork) report({ field: "cost", facts: {} });
  },
};
