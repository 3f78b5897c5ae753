import { describe, expect, it } from "@jest/globals";
import { porvoo } from "../../../src/core/programme/porvoo";
import { almostClean, day, findings, normalised, period, roadmap } from "./helpers";

describe("date-not-canonical", () => {
  const month = period("2026-05-01", "2026-05-31", "month");

  it("proposes the usual form for a day and for a month in figures", () => {
    const row = almostClean({ due: normalised("1.5.26", day("2026-05-01")), start: normalised("05-2026", month) });
    expect(findings("date-not-canonical", row).map(({ severity, value, suggestion }) => [severity, value, suggestion])).toEqual([
      ["info", "05-2026", "5/2026"],
      ["info", "1.5.26", "1.5.2026"],
    ]);
  });

  it("leaves words and intervals alone", () => {
    const row = almostClean({
      start: normalised("toukokuussa 2026", month),
      due: normalised("keväällä 2026", period("2026-01-01", "2026-06-30", "season")),
      updated: normalised("1.–15.5.2025", period("2025-05-01", "2025-05-15")),
    });
    expect(findings("date-not-canonical", row)).toEqual([]);
  });

  it("leaves a date stored as a number alone that people see in the usual form", () => {
    expect(findings("date-not-canonical", almostClean({ due: normalised(46143.5, day("2026-05-01")) }))).toEqual([]);
  });

  it("does not propose 1/2026 for January where it would be read as a half-year", () => {
    const row = almostClean({ due: normalised("01-2026", period("2026-01-01", "2026-01-31", "month")) });
    expect(findings("date-not-canonical", roadmap([row], { programme: { ...porvoo, scheduleUnit: "half" } }))).toEqual([]);
  });
});
