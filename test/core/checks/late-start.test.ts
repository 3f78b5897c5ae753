import { describe, expect, it } from "@jest/globals";
import { almostClean, day, findings, period } from "./helpers";

describe("late-start", () => {
  it("tells of work that should have begun", () => {
    expect(findings("late-start", almostClean({ start: period("2025-05-01", "2025-05-31", "month"), status: "planned" })).map(({ severity, field, facts }) => [severity, field, facts])).toEqual([["warning", "start", { day: "2025-05-31", days: 93 }]]);
  });

  it("says nothing on the last day of the start, nor of work under way", () => {
    expect(findings("late-start", almostClean({ start: day("2025-09-01"), status: "not-started" }))).toEqual([]);
    expect(findings("late-start", almostClean({ start: day("2025-05-01"), status: "in-progress" }))).toEqual([]);
  });
});
