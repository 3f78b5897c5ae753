import type { ActionCheck } from "../check";
import { on, onAny } from "../condition";
import { centsIn, totalCents } from "../shared/money";
import { isSure } from "../shared/reading-state";

/** Money has been spent on an action that, by its status, has not begun. */
export const spentBeforeStart: ActionCheck<"spent-before-start"> = {
  id: "spent-before-start",
  severity: "warning",
  cause: "field",
  scope: "action",
  needs: ["actual", "status"],
  when: [on("status", (reading) => reading?.value === "not-started" && isSure(reading)), onAny(({ actuals }) => actuals, (reading) => centsIn(reading) !== 0)],
  run: (action, { actuals }, report) => {
    const cents = totalCents(action, actuals);
    if (cents > 0) report({ field: "status", facts: { cents, status: "not-started" } });
  },
};
