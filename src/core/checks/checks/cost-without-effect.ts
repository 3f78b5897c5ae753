import { isDropped } from "../../schedule/open-status";
import type { ActionCheck } from "../check";
import { on } from "../condition";
import { costSize, isAddition } from "../shared/money";
import { isMissing } from "../shared/reading-state";

/** Cost size M or L without a word on whether the addition is for a fixed term or for long. A remark in the size's own cell will do. */
export const costWithoutEffect: ActionCheck<"cost-without-effect"> = {
  id: "cost-without-effect",
  severity: "warning",
  cause: "field",
  scope: "action",
  needs: ["cost", "costEffect"],
  when: [on("cost", (reading) => isAddition(reading) && reading?.detail === undefined), on("costEffect", isMissing), on("status", (reading) => !isDropped(reading?.value))],
  run: (action, { programme }, report) => {
    const size = costSize(action);
    if (size !== undefined && programme.fields.costEffect?.required !== "always") report({ field: "costEffect", facts: { size } });
  },
};
