import { describe, expect, it } from "@jest/globals";
import { almostClean, checksThatFind, findings } from "./helpers";

describe("cost-effect-contradiction", () => {
  it("tells of a length that the size does not allow, with the right one", () => {
    const row = almostClean({ costEffect: "long-term" });
    expect(findings("cost-effect-contradiction", row).map(({ severity, field, facts }) => [severity, field, facts])).toEqual([["warning", "costEffect", { size: "M", effect: "long-term", expected: "fixed-term" }]]);
    expect(findings("cost-effect-contradiction", row)[0]?.suggestion).not.toBeNull();
    expect(checksThatFind(row)).toEqual(["cost-effect-contradiction"]);
    expect(findings("cost-effect-contradiction", almostClean({ cost: "L", costEffect: "fixed-term" })).map(({ facts }) => facts.expected)).toEqual(["long-term"]);
  });

  it("says nothing where size and length agree", () => {
    expect(findings("cost-effect-contradiction", almostClean({ cost: "L", costEffect: "long-term" }))).toEqual([]);
  });
});
