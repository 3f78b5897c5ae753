import { describe, expect, it } from "@jest/globals";
import { almostClean, EMPTY, findings } from "./helpers";

describe("complete-not-done", () => {
  it("tells of open work with progress 100 %", () => {
    expect(findings("complete-not-done", almostClean({ progress: 100 })).map(({ severity, field, facts }) => [severity, field, facts])).toEqual([["warning", "status", { status: "in-progress" }]]);
  });

  it("says nothing below 100 %, of closed work, or where the status is missing", () => {
    expect(findings("complete-not-done", almostClean({ progress: 99 }))).toEqual([]);
    for (const status of ["done", "cancelled", "merged", "continuous"] as const) expect(findings("complete-not-done", almostClean({ progress: 100, status }))).toEqual([]);
    expect(findings("complete-not-done", almostClean({ progress: 100, status: EMPTY }))).toEqual([]);
  });
});
