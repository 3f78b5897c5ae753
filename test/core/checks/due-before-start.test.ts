import { describe, expect, it } from "@jest/globals";
import { almostClean, day, findings, period, uncertain } from "./helpers";

describe("due-before-start", () => {
  it("tells of a due date before the first day of the work", () => {
    expect(findings("due-before-start", almostClean({ start: day("2026-04-01"), due: day("2026-03-31") })).map(({ severity, cell, facts }) => [severity, cell, facts])).toEqual([["error", "R5", { start: "2026-04-01", due: "2026-03-31" }]]);
  });

  it("lets work start and end on one day", () => {
    expect(findings("due-before-start", almostClean({ start: day("2026-03-31"), due: day("2026-03-31") }))).toEqual([]);
  });

  it("compares whole intervals", () => {
    expect(findings("due-before-start", almostClean({ start: period("2026-03-01", "2026-03-31", "month"), due: period("2026-01-01", "2026-12-31", "year") }))).toEqual([]);
    expect(findings("due-before-start", almostClean({ start: period("2026-01-01", "2026-12-31", "year"), due: period("2025-12-01", "2025-12-31", "month") }))).toHaveLength(1);
  });

  it("leaves uncertain dates to be confirmed first", () => {
    expect(findings("due-before-start", almostClean({ start: day("2026-04-01"), due: uncertain(day("2026-03-31")) }))).toEqual([]);
  });
});
