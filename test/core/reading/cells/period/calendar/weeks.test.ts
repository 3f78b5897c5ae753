import { describe, expect, it } from "@jest/globals";
import { weekSpan, weeksInYear } from "../../../../../../src/core/reading/cells/period/calendar/weeks";

describe("ISO weeks", () => {
  it.each([
    [2024, 1, "2024-01-01", "2024-01-07"],
    [2025, 1, "2024-12-30", "2025-01-05"],
    [2025, 35, "2025-08-25", "2025-08-31"],
    [2026, 53, "2026-12-28", "2027-01-03"],
    [2027, 1, "2027-01-04", "2027-01-10"],
  ])("%i week %i", (year, week, start, end) => {
    expect(weekSpan(year, week)).toEqual({ start, end });
  });

  it("knows the long years", () => {
    expect([2020, 2024, 2025, 2026, 2032].map(weeksInYear)).toEqual([53, 52, 52, 53, 53]);
  });
});
