import { mainCodeOf } from "../../reading/action";
import { codeText } from "../canonical/code-text";
import type { ActionCheck } from "../check";
import { on } from "../condition";
import { costSize, isAddition } from "../shared/money";
import { isSure } from "../shared/reading-state";

/** Cost size M is an addition for a fixed term, L one for long: the row says otherwise. */
export const costEffectContradiction: ActionCheck<"cost-effect-contradiction"> = {
  id: "cost-effect-contradiction",
  severity: "warning",
  cause: "field",
  scope: "action",
  needs: ["cost", "costEffect"],
  when: [on("cost", (reading) => isAddition(reading) && isSure(reading)), on("costEffect", isSure)],
  run: (action, { programme, language }, report) => {
    const size = costSize(action);
    const expected = size === "M" ? "fixed-term" : "long-term";
    const effect = mainCodeOf(action, "costEffect");
    if (size === undefined || effect === undefined || effect === expected) return;
    report({ field: "costEffect", suggestion: codeText(programme, "costEffect", expected, language), facts: { size, effect, expected } });
  },
};
