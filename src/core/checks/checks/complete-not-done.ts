import { valueOf } from "../../reading/action";
import { isOpen } from "../../schedule/open-status";
import type { ActionCheck } from "../check";
import { on } from "../condition";
import { isSure } from "../shared/reading-state";

/** The progress says 100 %, the status says that the work is not done. */
export const completeNotDone: ActionCheck<"complete-not-done"> = {
  id: "complete-not-done",
  severity: "warning",
  cause: "field",
  scope: "action",
  needs: ["progress", "status"],
  when: [on("progress", (reading) => reading?.value === 100 && isSure(reading)), on("status", (reading) => isOpen(reading?.value) && isSure(reading))],
  run: (action, _context, report) => {
    const status = valueOf(action, "status");
    if (status !== undefined) report({ field: "status", facts: { status } });
  },
};
