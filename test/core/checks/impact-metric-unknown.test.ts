import { describe, expect, it } from "@jest/globals";
import { almostClean, checksThatFind, findings, uncertain, unreadable } from "./helpers";

describe("impact-metric-unknown", () => {
  it("warns of a metric that is not the strategy's", () => {
    const row = almostClean({ impactMetric: unreadable("työllisysaste 2", { note: "value-not-in-list", suggestion: "työllisyysaste" }) });
    expect(findings("impact-metric-unknown", row).map(({ severity, value, suggestion }) => [severity, value, suggestion])).toEqual([["warning", "työllisysaste 2", "työllisyysaste"]]);
    expect(checksThatFind(row)).toEqual(["impact-metric-unknown"]);
  });

  it("leaves an uncertain metric to be confirmed", () => {
    expect(checksThatFind(almostClean({ impactMetric: uncertain("employment-rate", { raw: "työllisyys", note: "probable-word" }) }))).toEqual(["code-uncertain"]);
  });

  it("says nothing of other fields", () => {
    expect(findings("impact-metric-unknown", almostClean({ level: unreadable("TOSO") }))).toEqual([]);
  });
});
