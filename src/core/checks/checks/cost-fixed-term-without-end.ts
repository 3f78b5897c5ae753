import { mainCodeIn, valueOf } from "../../reading/action";
import type { Reading } from "../../reading/reading";
import type { Period } from "../../reading/values";
import type { ActionCheck } from "../check";
import { on } from "../condition";
import { isMissing, isSure } from "../shared/reading-state";

function isEndless(due: Reading<Period> | undefined): boolean {
  return due?.value !== undefined && isSure(due) && (due.value.end === null || due.value.precision === "continuous");
}

/** Cost size M is an addition for a fixed term, and a fixed term ends. Where the due cell is empty, that is said there already. */
export const costFixedTermWithoutEnd: ActionCheck<"cost-fixed-term-without-end"> = {
  id: "cost-fixed-term-without-end",
  severity: "warning",
  cause: "field",
  scope: "action",
  needs: ["cost", "due"],
  when: [on("cost", (reading) => mainCodeIn(reading) === "M" && isSure(reading)), on("due", (reading) => isEndless(reading) || isMissing(reading))],
  run: (action, _context, report) => {
    const continuousWork = isMissing(action.fields.due) && valueOf(action, "status") === "continuous";
    if (isEndless(action.fields.due) || continuousWork) report({ field: "cost", facts: {} });
  },
};
