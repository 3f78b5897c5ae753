import { describe, expect, it } from "@jest/globals";
import { almostClean, EMPTY, euros, findings, unreadable } from "./helpers";

describe("cost-without-money", () => {
  it("tells of size M and L without any euros", () => {
    expect(findings("cost-without-money", almostClean({ "budget:2025": EMPTY })).map(({ severity, cell, facts }) => [severity, cell, facts])).toEqual([["warning", "H5", { size: "M" }]]);
    expect(findings("cost-without-money", almostClean({ cost: "L", costEffect: "long-term", "budget:2025": euros(0) }))).toHaveLength(1);
  });

  it("is content with any year, and with euros that stood in another cell", () => {
    expect(findings("cost-without-money", almostClean({ "budget:2025": EMPTY, "budget:2026": euros(5) }))).toEqual([]);
    expect(findings("cost-without-money", almostClean({ "budget:2025": EMPTY, budget: euros(5) }))).toEqual([]);
  });

  it("says nothing of size S, of dropped work, or where an amount could not be read", () => {
    expect(findings("cost-without-money", almostClean({ cost: "S", costEffect: EMPTY, "budget:2025": EMPTY }))).toEqual([]);
    expect(findings("cost-without-money", almostClean({ "budget:2025": EMPTY, status: "cancelled" }))).toEqual([]);
    expect(findings("cost-without-money", almostClean({ "budget:2025": unreadable("paljon") }))).toEqual([]);
  });
});
