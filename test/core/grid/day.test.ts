import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { addDays, dayFromNumber, dayNumber, dayParts, daysBetween, isDay, isRealDay, makeDay, monthEnd } from "../../../src/core/grid/day";

describe("calendar days", () => {
  it("counts days from 1.1.1970", () => {
    expect(dayNumber("1970-01-01")).toBe(0);
    expect(dayNumber("2000-03-01")).toBe(11017);
    expect(dayNumber("1969-12-31")).toBe(-1);
  });

  it("knows leap years", () => {
    expect(isRealDay(2024, 2, 29)).toBe(true);
    expect(isRealDay(2025, 2, 29)).toBe(false);
    expect(isRealDay(1900, 2, 29)).toBe(false);
    expect(isRealDay(2000, 2, 29)).toBe(true);
    expect(monthEnd(2024, 2)).toBe("2024-02-29");
  });

  it("tells real days from text that only looks like one", () => {
    expect(isDay("2025-06-30")).toBe(true);
    expect(isDay("2025-06-31")).toBe(false);
    expect(isDay("30.6.2025")).toBe(false);
  });

  it("counts over months, years and daylight saving", () => {
    expect(daysBetween("2025-06-30", "2026-11-22")).toBe(510);
    expect(addDays("2025-03-29", 2)).toBe("2025-03-31");
    expect(addDays("2024-12-31", 1)).toBe("2025-01-01");
  });

  it("goes to a number and back for every day from 1600 to 2400", () => {
    fc.assert(
      fc.property(fc.integer({ min: dayNumber("1600-01-01"), max: dayNumber("2400-12-31") }), (number) => {
        const day = dayFromNumber(number);
        const { year, month, day: dayOfMonth } = dayParts(day);
        return dayNumber(day) === number && isRealDay(year, month, dayOfMonth) && makeDay(year, month, dayOfMonth) === day;
      }),
    );
  });
});
