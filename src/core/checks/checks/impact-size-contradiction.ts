import { mainCodeOf } from "../../reading/action";
import type { ActionCheck } from "../check";
import { on } from "../condition";
import { isSure } from "../shared/reading-state";

/** S: one-off impact on few. M: lasting on few, or one-off on many. L: lasting on many. */
function sizeOf(duration: string, reach: string): "S" | "M" | "L" | undefined {
  if ((duration !== "one-off" && duration !== "lasting") || (reach !== "few" && reach !== "many")) return undefined;
  if (duration === "lasting") return reach === "many" ? "L" : "M";
  return reach === "many" ? "M" : "S";
}

/** The impact size (vaikuttavuus) is not what its two questions give: one-off or lasting, few people or many. */
export const impactSizeContradiction: ActionCheck<"impact-size-contradiction"> = {
  id: "impact-size-contradiction",
  severity: "warning",
  cause: "field",
  scope: "action",
  needs: ["impact", "impactDuration", "impactReach"],
  when: [on("impact", isSure), on("impactDuration", isSure), on("impactReach", isSure)],
  run: (action, _context, report) => {
    const size = mainCodeOf(action, "impact");
    const duration = mainCodeOf(action, "impactDuration");
    const reach = mainCodeOf(action, "impactReach");
    if (size === undefined || duration === undefined || reach === undefined) return;
    const expected = sizeOf(duration, reach);
    if (expected !== undefined && expected !== size) report({ field: "impact", suggestion: expected, facts: { size, duration, reach, expected } });
  },
};
