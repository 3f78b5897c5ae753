import { valueOf } from "../../reading/action";
import type { Reading } from "../../reading/reading";
import type { Codes } from "../../reading/values";
import { isDropped } from "../../schedule/open-status";
import type { ActionCheck } from "../check";
import { on } from "../condition";
import { codesIn } from "../shared/codes";
import { isMissing } from "../shared/reading-state";

function isSeveral(reading: Reading<Codes> | undefined): boolean {
  return reading?.note === "several-values" || (reading?.others ?? []).length > 0 || Array.isArray(reading?.value);
}

/** Each action aims at one impact metric (vaikuttavuusmittari): here is none, or more than one. */
export const impactMetricCount: ActionCheck<"impact-metric-count"> = {
  id: "impact-metric-count",
  severity: "warning",
  cause: "field",
  scope: "action",
  needs: ["impactMetric"],
  when: [on("impactMetric", (reading) => isMissing(reading) || isSeveral(reading))],
  run: (action, { programme }, report) => {
    const reading = action.fields.impactMetric;
    if (reading === undefined || isMissing(reading)) {
      if (programme.fields.impactMetric?.required === "always" || isDropped(valueOf(action, "status"))) return;
      report({ field: "impactMetric", facts: { count: 0 } });
    } else {
      const count = codesIn(reading).length;
      if (count !== 1) report({ field: "impactMetric", facts: { count: Math.max(count, 2) } });
    }
  },
};
