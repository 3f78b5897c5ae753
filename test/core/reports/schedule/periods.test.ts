import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { addDays } from "../../../../src/core/grid/day";
import type { YearSpan } from "../../../../src/core/reports/schedule/periods";
import { PERIOD_KINDS, periodsOf, quarterYears, shownYears } from "../../../../src/core/reports/schedule/periods";

const span = (first: number, last: number): YearSpan => ({ first, last });

describe("The years of the schedule", () => {
  it.each<[what: string, programme: YearSpan, used: readonly number[], asOf: number, shown: YearSpan]>([
    ["are the programme's", span(2024, 2026), [2024, 2025], 2025, span(2024, 2026)],
    ["are the programme's without any action", span(2024, 2026), [], 2031, span(2024, 2026)],
    ["reach to near years that actions use", span(2024, 2026), [2023, 2025, 2028], 2025, span(2023, 2028)],
    ["do not reach to years far off", span(2024, 2026), [1990, 2025, 2029, 2099], 2025, span(2024, 2026)],
    ["reach no further than fits, later years before earlier ones", span(2022, 2026), [2020, 2028], 2025, span(2022, 2027)],
    ["are those that are used of a long programme", span(2020, 2035), [2024, 2026], 2025, span(2024, 2026)],
    ["have the as-of year of a long programme", span(2020, 2035), [2026, 2027], 2024, span(2024, 2027)],
    ["are six round the as-of year where a long programme uses more", span(2020, 2035), [2020, 2035], 2025, span(2023, 2028)],
    ["are its last six where the as-of day comes after it", span(2020, 2030), [2020, 2030], 2040, span(2025, 2030)],
    ["are its first six where the as-of day comes before it", span(2020, 2030), [2020, 2030], 2010, span(2020, 2025)],
  ])("%s", (_, programme, used, asOf, shown) => {
    expect(shownYears(programme, used, asOf)).toEqual(shown);
  });

  it("are between one and six, whatever the actions say", () => {
    const year = fc.integer({ min: 1900, max: 2200 });
    fc.assert(
      fc.property(fc.integer({ min: 1990, max: 2100 }), fc.integer({ min: 0, max: 40 }), fc.array(year, { maxLength: 8 }), year, (first, more, used, asOf) => {
        const shown = shownYears(span(first, first + more), used, asOf);
        expect(shown.last - shown.first).toBeGreaterThanOrEqual(0);
        expect(shown.last - shown.first).toBeLessThanOrEqual(5);
        // A short programme is shown whole.
        expect(more >= 6 || (shown.first <= first && shown.last >= first + more)).toBe(true);
      }),
    );
  });

  it.each<[YearSpan, number, YearSpan]>([
    [span(2024, 2026), 2025, span(2024, 2026)],
    [span(2024, 2024), 2030, span(2024, 2024)],
    [span(2024, 2027), 2025, span(2024, 2026)],
    [span(2024, 2027), 2027, span(2025, 2027)],
    [span(2023, 2028), 2025, span(2025, 2026)],
    [span(2023, 2028), 2028, span(2027, 2028)],
    [span(2023, 2028), 2010, span(2023, 2024)],
  ])("%j as of %i are shown by quarter in %j", (years, asOf, shown) => {
    expect(quarterYears(years, asOf)).toEqual(shown);
  });
});

describe("The periods of the schedule", () => {
  it("are half-years, quarters and years by the calendar", () => {
    const days = (kind: (typeof PERIOD_KINDS)[number]): readonly string[] => periodsOf(kind, span(2024, 2025)).map(({ year, number, first, last }) => `${year}/${number} ${first} ${last}`);
    expect(days("half")).toEqual(["2024/1 2024-01-01 2024-06-30", "2024/2 2024-07-01 2024-12-31", "2025/1 2025-01-01 2025-06-30", "2025/2 2025-07-01 2025-12-31"]);
    expect(days("quarter").slice(0, 5)).toEqual(["2024/1 2024-01-01 2024-03-31", "2024/2 2024-04-01 2024-06-30", "2024/3 2024-07-01 2024-09-30", "2024/4 2024-10-01 2024-12-31", "2025/1 2025-01-01 2025-03-31"]);
    expect(days("year")).toEqual(["2024/1 2024-01-01 2024-12-31", "2025/1 2025-01-01 2025-12-31"]);
  });

  it.each(PERIOD_KINDS)("follow each other without a gap: %s", (kind) => {
    const periods = periodsOf(kind, span(2019, 2029));
    expect(periods.slice(1).map(({ first }) => first)).toEqual(periods.slice(0, -1).map(({ last }) => addDays(last, 1)));
  });
});
