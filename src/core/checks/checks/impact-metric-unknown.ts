import type { CellCheck } from "../check";

/** An impact metric that is not among the strategy's. The list changes with the strategy, so a new one is a warning only. */
export const impactMetricUnknown: CellCheck<"impact-metric-unknown"> = {
  id: "impact-metric-unknown",
  severity: "warning",
  cause: "value",
  scope: "cell",
  families: ["code"],
  needs: ["impactMetric"],
  run: (reading, field, _context, report) => {
    if (field !== "impactMetric" || reading.note === "several-values" || reading.note === "formula-error" || reading.note === "value-of-another-field") return;
    if (reading.status === "unreadable" || reading.note === "value-not-in-list") report({ field, suggestion: reading.suggestion, facts: {} });
  },
};
