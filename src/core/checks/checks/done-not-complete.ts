import { valueOf } from "../../reading/action";
import type { ActionCheck } from "../check";
import { isSure } from "../shared/reading-state";

/** The status says done, the progress says less than 100 %. */
export const doneNotComplete: ActionCheck<"done-not-complete"> = {
  id: "done-not-complete",
  severity: "warning",
  cause: "field",
  scope: "action",
  needs: ["progress", "status"],
  run: (action, _context, report) => {
    const progress = action.fields.progress?.value;
    if (progress === undefined || progress >= 100 || valueOf(action, "status") !== "done") return;
    if (isSure(action.fields.progress) && isSure(action.fields.status)) report({ field: "progress", facts: { progress } });
  },
};
