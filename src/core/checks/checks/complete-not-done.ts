import { isOpen } from "../../schedule/open-status";
import type { ActionCheck } from "../check";
import { isSure } from "../shared/reading-state";

/** The progress says 100 %, the status says that the work is not done. */
export const completeNotDone: ActionCheck<"complete-not-done"> = {
  id: "complete-not-done",
  severity: "warning",
  cause: "field",
  scope: "action",
  needs: ["progress", "status"],
  run: (action, _context, report) => {
    const { progress, status } = action.fields;
    if (progress?.value !== 100 || status?.value === undefined || !isOpen(status.value)) return;
    if (isSure(progress) && isSure(status)) report({ field: "status", facts: { status: status.value } });
  },
};
