import type { Reading } from "../../reading/reading";
import type { Period } from "../../reading/values";
import type { ActionCheck } from "../check";
import { on, onBoth } from "../condition";
import { isSure } from "../shared/reading-state";

function endsBeforeStart(start: Reading<Period> | undefined, due: Reading<Period> | undefined): boolean {
  const first = start?.value?.start ?? null;
  const last = due?.value?.end ?? null;
  return first !== null && last !== null && last < first;
}

/** The due date is before the first day of the work. Whole intervals are compared, so that "2025" never contradicts "3/2025". */
export const dueBeforeStart: ActionCheck<"due-before-start"> = {
  id: "due-before-start",
  severity: "error",
  cause: "field",
  scope: "action",
  needs: ["start", "due"],
  when: [on("start", isSure), on("due", isSure), onBoth("start", "due", endsBeforeStart)],
  run: (action, _context, report) => {
    const first = action.fields.start?.value?.start ?? null;
    const last = action.fields.due?.value?.end ?? null;
    if (first !== null && last !== null) report({ field: "due", facts: { start: first, due: last } });
  },
};
