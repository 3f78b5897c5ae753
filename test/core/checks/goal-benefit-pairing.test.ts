import { describe, expect, it } from "@jest/globals";
import { almostClean, findings } from "./helpers";

describe("goal-benefit-pairing", () => {
  it("hints at the benefit that the goal supports", () => {
    expect(findings("goal-benefit-pairing", almostClean({ goal: ["B"], benefit: "renewal" })).map(({ severity, field, suggestion, facts }) => [severity, field, suggestion, facts])).toEqual([["info", "benefit", null, { goal: "B", benefit: "renewal", expected: "sustainability" }]]);
  });

  it("is content when any of several goals fits", () => {
    expect(findings("goal-benefit-pairing", almostClean({ goal: ["B", "C"], benefit: "renewal" }))).toEqual([]);
  });

  it("has no opinion on capabilities", () => {
    expect(findings("goal-benefit-pairing", almostClean({ goal: ["K2"], benefit: "sustainability" }))).toEqual([]);
  });
});
