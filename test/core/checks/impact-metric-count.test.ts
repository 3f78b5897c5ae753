import { describe, expect, it } from "@jest/globals";
import { almostClean, checksThatFind, EMPTY, findings, uncertain } from "./helpers";

describe("impact-metric-count", () => {
  it("tells of an action without a metric", () => {
    const row = almostClean({ impactMetric: EMPTY });
    expect(findings("impact-metric-count", row).map(({ severity, facts }) => [severity, facts])).toEqual([["warning", { count: 0 }]]);
    expect(checksThatFind(row)).toEqual(["impact-metric-count"]);
  });

  it("tells of an action with several", () => {
    expect(findings("impact-metric-count", almostClean({ impactMetric: uncertain("loan-stock", { others: ["employment-rate", "centre-pulse"], note: "several-values" }) })).map(({ facts }) => facts)).toEqual([{ count: 3 }]);
  });

  it("asks none of dropped work", () => {
    expect(findings("impact-metric-count", almostClean({ impactMetric: EMPTY, status: "merged" }))).toEqual([]);
  });
});
