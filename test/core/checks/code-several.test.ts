import { describe, expect, it } from "@jest/globals";
import { almostClean, checksThatFind, findings, normalised, uncertain } from "./helpers";

describe("code-several", () => {
  it("tells of more values than the list allows, the counting one first", () => {
    const row = almostClean({ level: uncertain("TORI", { raw: "TORI/DATA", others: ["DATA"], note: "several-values", suggestion: "TORI" }) });
    expect(findings("code-several", row).map(({ severity, value, suggestion, facts }) => [severity, value, suggestion, facts])).toEqual([["warning", "TORI/DATA", null, { read: ["TORI", "DATA"] }]]);
    expect(checksThatFind(row)).toEqual(["code-several"]);
  });

  it("says nothing of secondary values that the list allows", () => {
    expect(findings("code-several", almostClean({ beneficiary: normalised("kuntalainen, henkilöstö", "resident", { others: ["staff"] }) }))).toEqual([]);
  });

  it("leaves impact metrics to their own check", () => {
    expect(checksThatFind(almostClean({ impactMetric: uncertain("loan-stock", { others: ["employment-rate"], note: "several-values" }) }))).toEqual(["impact-metric-count"]);
  });
});
