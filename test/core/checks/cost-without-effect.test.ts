import { describe, expect, it } from "@jest/globals";
import { almostClean, EMPTY, findings, normalised } from "./helpers";

describe("cost-without-effect", () => {
  it("tells of size M and L without the length of the addition", () => {
    expect(findings("cost-without-effect", almostClean({ costEffect: EMPTY })).map(({ severity, field, facts }) => [severity, field, facts])).toEqual([["warning", "costEffect", { size: "M" }]]);
  });

  it("is content with a remark in the size's own cell", () => {
    expect(findings("cost-without-effect", almostClean({ costEffect: EMPTY, cost: normalised("M (määräaikainen)", "M", { detail: "määräaikainen" }) }))).toEqual([]);
  });

  it("says nothing of size S, of dropped work, or in a table without the column", () => {
    expect(findings("cost-without-effect", almostClean({ cost: "S", costEffect: EMPTY, "budget:2025": EMPTY }))).toEqual([]);
    expect(findings("cost-without-effect", almostClean({ costEffect: EMPTY, status: "merged" }))).toEqual([]);
    const { fields: { costEffect, ...fields }, ...row } = almostClean({});
    expect(costEffect?.value).toBe("fixed-term");
    expect(findings("cost-without-effect", { ...row, fields })).toEqual([]);
  });
});
