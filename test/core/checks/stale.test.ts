import { describe, expect, it } from "@jest/globals";
import { almostClean, day, EMPTY, findings } from "./helpers";

describe("stale", () => {
  it("tells of work in progress that was last updated more than a year ago", () => {
    expect(findings("stale", almostClean({ updated: day("2024-08-31") })).map(({ severity, field, facts }) => [severity, field, facts])).toEqual([["warning", "updated", { day: "2024-08-31", days: 366 }]]);
    expect(findings("stale", almostClean({ updated: day("2024-09-01") }))).toEqual([]);
  });

  it("looks at continuous work too, and at no other", () => {
    expect(findings("stale", almostClean({ updated: day("2023-01-01"), status: "continuous", due: EMPTY, cost: "L", costEffect: "long-term" }))).toHaveLength(1);
    expect(findings("stale", almostClean({ updated: day("2023-01-01"), status: "done", progress: 100 }))).toEqual([]);
  });

  it("says nothing where no update is recorded", () => {
    expect(findings("stale", almostClean({ updated: EMPTY }))).toEqual([]);
  });
});
