import { valueOf } from "../../reading/action";
import type { ActionCheck } from "../check";
import { on } from "../condition";
import { isSure } from "../shared/reading-state";

/** The status says done, the progress says less than 100 %. */
export const doneNotComplete: ActionCheck<"done-not-complete"> = {
  id: "done-not-complete",
  severity: "warning",
  cause: "field",
  scope: "action",
  needs: ["progress", "status"],
  when: [on("progress", (reading) => reading?.value !== undefined && reading.value < 100 && isSure(reading)), on("status", (reading) => reading?.value === "done" && isSure(reading))],
  run: (action, _context, report) => {
    const progress = valueOf(action, "progress");
    if (progress !== undefined) report({ field: "progress", facts: { progress } });
  },
};
