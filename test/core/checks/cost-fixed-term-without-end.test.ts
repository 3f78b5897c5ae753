import { describe, expect, it } from "@jest/globals";
import { almostClean, checksThatFind, EMPTY, findings, period } from "./helpers";

describe("cost-fixed-term-without-end", () => {
  it("tells of a fixed-term addition to work without an end", () => {
    const row = almostClean({ due: period("2025-01-01", null, "continuous") });
    expect(findings("cost-fixed-term-without-end", row).map(({ severity, field }) => [severity, field])).toEqual([["warning", "cost"]]);
    expect(findings("cost-fixed-term-without-end", almostClean({ due: EMPTY, status: "continuous" }))).toHaveLength(1);
  });

  it("leaves an empty due date of open work to no-date", () => {
    expect(checksThatFind(almostClean({ due: EMPTY }))).toEqual(["no-date"]);
  });

  it("says nothing of size L or of work with an end", () => {
    expect(findings("cost-fixed-term-without-end", almostClean({ cost: "L", costEffect: "long-term", due: period("2025-01-01", null, "continuous") }))).toEqual([]);
    expect(findings("cost-fixed-term-without-end", almostClean({}))).toEqual([]);
  });
});
