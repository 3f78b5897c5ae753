import { describe, expect, it } from "@jest/globals";
import { almostClean, EMPTY, euros, findings } from "./helpers";

describe("cost-small-with-addition", () => {
  it("tells of euros or a length on a row of size S", () => {
    expect(findings("cost-small-with-addition", almostClean({ cost: "S", costEffect: EMPTY })).map(({ severity, field, facts }) => [severity, field, facts])).toEqual([["warning", "cost", { cents: 2_000_000, effect: null }]]);
    expect(findings("cost-small-with-addition", almostClean({ cost: "S", "budget:2025": EMPTY })).map(({ facts }) => facts)).toEqual([{ cents: null, effect: "fixed-term" }]);
  });

  it("does not count a total and its years twice", () => {
    expect(findings("cost-small-with-addition", almostClean({ cost: "S", costEffect: EMPTY, budget: euros(300), "budget:2025": euros(100), "budget:2026": euros(200) }))[0]?.facts.cents).toBe(30_000);
  });

  it("says nothing where nothing is added, or of other sizes", () => {
    expect(findings("cost-small-with-addition", almostClean({ cost: "S", costEffect: EMPTY, "budget:2025": euros(0) }))).toEqual([]);
    expect(findings("cost-small-with-addition", almostClean({}))).toEqual([]);
  });
});
