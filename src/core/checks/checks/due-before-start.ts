import type { ActionCheck } from "../check";
import { on } from "../condition";
import { isSure } from "../shared/reading-state";

/** The due date is before the first day of the work. Whole intervals are compared, so that "2025" never contradicts "3/2025". */
export const dueBeforeStart: ActionCheck<"due-before-start"> = {
  id: "due-before-start",
  severity: "error",
  cause: "field",
  scope: "action",
  needs: ["start", "due"],
  when: [on("start", isSure), on("due", isSure)],
  run: (action, _context, report) => {
    const first = action.fields.start?.value?.start ?? null;
    const last = action.fields.due?.value?.end ?? null;
    if (first !== null && last !== null && last < first) report({ field: "due", facts: { start: first, due: last } });
  },
};
