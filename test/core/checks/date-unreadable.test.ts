import { describe, expect, it } from "@jest/globals";
import { almostClean, checksThatFind, findings, unreadable } from "./helpers";

describe("date-unreadable", () => {
  it("tells of a date that does not exist, with the nearest one", () => {
    const row = almostClean({ due: unreadable("31.6.2025", { note: "no-such-date", suggestion: "30.6.2025" }) });
    expect(findings("date-unreadable", row).map(({ severity, cell, value, suggestion, facts }) => [severity, cell, value, suggestion, facts])).toEqual([["error", "R5", "31.6.2025", "30.6.2025", { note: "no-such-date" }]]);
    expect(checksThatFind(row)).toEqual(["date-unreadable"]);
  });

  it("looks at start and updated too", () => {
    expect(findings("date-unreadable", almostClean({ start: unreadable("Q5 2025"), updated: unreadable("eilen") })).map(({ field }) => field)).toEqual(["start", "updated"]);
  });
});
