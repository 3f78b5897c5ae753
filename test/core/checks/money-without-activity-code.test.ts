import { describe, expect, it } from "@jest/globals";
import { tornio } from "../../../src/core/programme/tornio";
import { almostClean, checksThatFind, EMPTY, euros, findings, roadmap } from "./helpers";

describe("money-without-activity-code", () => {
  it("proposes the programme's code for a row with money", () => {
    const row = almostClean({ activityCode: EMPTY });
    expect(findings("money-without-activity-code", row).map(({ severity, field, suggestion, facts }) => [severity, field, suggestion, facts])).toEqual([["error", "activityCode", "1111", { expected: "1111" }]]);
    expect(checksThatFind(row)).toEqual(["money-without-activity-code"]);
  });

  it("takes size M or L, a budget or an actual as money", () => {
    const none = { activityCode: EMPTY, cost: "S", costEffect: EMPTY, "budget:2025": EMPTY, "actual:2025": EMPTY } as const;
    expect(findings("money-without-activity-code", almostClean(none))).toEqual([]);
    expect(findings("money-without-activity-code", almostClean({ ...none, cost: "L" }))).toHaveLength(1);
    expect(findings("money-without-activity-code", almostClean({ ...none, "actual:2025": euros(1) }))).toHaveLength(1);
  });

  it("says nothing of dropped work that has cost nothing, or without activity codes in the programme", () => {
    expect(findings("money-without-activity-code", almostClean({ activityCode: EMPTY, status: "cancelled", "actual:2025": EMPTY }))).toEqual([]);
    expect(findings("money-without-activity-code", roadmap([almostClean({ activityCode: EMPTY })], { programme: tornio }))).toEqual([]);
  });
});
