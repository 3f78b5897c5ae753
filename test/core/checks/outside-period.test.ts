import { describe, expect, it } from "@jest/globals";
import { almostClean, day, EMPTY, findings, period } from "./helpers";

describe("outside-period", () => {
  it("warns of a year that the programme does not reach", () => {
    expect(findings("outside-period", almostClean({ due: day("2052-06-30") })).map(({ severity, field, facts }) => [severity, field, facts])).toEqual([["warning", "due", { day: "2052-06-30", firstYear: 2024, lastYear: 2026 }]]);
    expect(findings("outside-period", almostClean({ start: day("2027-01-01") })).map(({ severity, field }) => [severity, field])).toEqual([["warning", "start"]]);
  });

  it("is exact at both ends of the period", () => {
    expect(findings("outside-period", almostClean({ start: day("2024-01-01"), due: day("2026-12-31") }))).toEqual([]);
    expect(findings("outside-period", almostClean({ due: day("2027-01-01") }))).toHaveLength(1);
    expect(findings("outside-period", almostClean({ start: day("2023-12-31") }))).toHaveLength(1);
  });

  it("only remarks on an action carried over from the previous programme", () => {
    expect(findings("outside-period", almostClean({ start: day("2022-05-01") })).map(({ severity, field }) => [severity, field])).toEqual([["info", "start"]]);
    expect(findings("outside-period", almostClean({ roadmapYear: 2023, start: EMPTY, due: day("2023-12-31") })).map(({ severity }) => severity)).toEqual(["info"]);
  });

  it("takes finished work as history, and an open end as no date", () => {
    expect(findings("outside-period", almostClean({ start: day("2021-01-01"), due: day("2022-12-31"), status: "done", progress: 100 }))).toEqual([]);
    expect(findings("outside-period", almostClean({ due: period("2025-01-01", null, "continuous") }))).toEqual([]);
  });
});
