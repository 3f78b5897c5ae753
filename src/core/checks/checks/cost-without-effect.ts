import { valueOf } from "../../reading/action";
import { isDropped } from "../../schedule/open-status";
import type { ActionCheck } from "../check";
import { costSize } from "../shared/money";
import { isMissing } from "../shared/reading-state";

/** Cost size M or L without a word on whether the addition is for a fixed term or for long. A remark in the size's own cell will do. */
export const costWithoutEffect: ActionCheck<"cost-without-effect"> = {
  id: "cost-without-effect",
  severity: "warning",
  cause: "field",
  scope: "action",
  needs: ["cost", "costEffect"],
  run: (action, { programme }, report) => {
    const { cost, costEffect } = action.fields;
    const size = costSize(action);
    if ((size !== "M" && size !== "L") || !isMissing(costEffect) || cost?.detail !== undefined) return;
    if (programme.fields.costEffect?.required === "always" || isDropped(valueOf(action, "status"))) return;
    report({ field: "costEffect", facts: { size } });
  },
};
