import { describe, expect, it } from "@jest/globals";
import { porvoo } from "../../../src/core/programme/porvoo";
import { almostClean, findings, period, roadmap, uncertain } from "./helpers";

describe("date-imprecise", () => {
  const year = period("2026-01-01", "2026-12-31", "year");
  const under = (scheduleUnit: "day" | "half" | "year", due: typeof year): unknown[] =>
    findings("date-imprecise", roadmap([almostClean({ due })], { programme: { ...porvoo, scheduleUnit } })).map(({ severity, facts }) => [severity, facts.unit]);

  it("finds a mere year too wide where the programme plans more exactly", () => {
    expect(under("half", year)).toEqual([["info", "half"]]);
    expect(under("day", year)).toEqual([["info", "day"]]);
    expect(under("year", year)).toEqual([]);
  });

  it("finds more than a year too wide everywhere", () => {
    const twoYears = period("2025-01-01", "2026-12-31", "range");
    expect(under("year", twoYears)).toHaveLength(1);
    expect(under("half", twoYears)).toHaveLength(1);
  });

  it("takes a leap year and an interval within a year as exact enough", () => {
    expect(under("year", period("2024-01-01", "2024-12-31", "year"))).toEqual([]);
    expect(under("half", period("2025-03-01", "2026-02-28", "range"))).toEqual([]);
    expect(under("half", period("2026-01-01", "2026-06-30", "half"))).toEqual([]);
  });

  it("says nothing of continuous work, nor of dates that are uncertain anyway", () => {
    expect(under("half", period("2025-01-01", null, "continuous"))).toEqual([]);
    expect(findings("date-imprecise", roadmap([almostClean({ due: uncertain(year) })], { programme: { ...porvoo, scheduleUnit: "half" } }))).toEqual([]);
  });
});
