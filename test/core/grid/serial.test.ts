import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { dayFromNumber, dayNumber } from "../../../src/core/grid/day";
import { dayFromSerial, moveSerial, serialFromDay } from "../../../src/core/grid/serial";

describe("Excel serial numbers", () => {
  it("reads days of the 1900 system, also before the leap day that never was", () => {
    expect(dayFromSerial(45778, 1900)).toBe("2025-05-01");
    expect(dayFromSerial(1, 1900)).toBe("1900-01-01");
    expect(dayFromSerial(59, 1900)).toBe("1900-02-28");
    expect(dayFromSerial(61, 1900)).toBe("1900-03-01");
  });

  it("reads days of the 1904 system", () => {
    expect(dayFromSerial(0, 1904)).toBe("1904-01-01");
    expect(dayFromSerial(44316, 1904)).toBe("2025-05-01");
  });

  it("drops the time of day", () => {
    expect(dayFromSerial(45778.999, 1900)).toBe("2025-05-01");
  });

  it("gives nothing for numbers that Excel shows no date for", () => {
    expect(dayFromSerial(-1, 1900)).toBeUndefined();
    expect(dayFromSerial(0, 1900)).toBeUndefined();
    expect(dayFromSerial(60, 1900)).toBeUndefined();
    expect(dayFromSerial(2958466, 1900)).toBeUndefined();
    expect(dayFromSerial(Number.NaN, 1904)).toBeUndefined();
  });

  it("stands for the same day in the other system", () => {
    expect(moveSerial(45778.5, 1900, 1904)).toBe(44316.5);
    expect(moveSerial(44316.5, 1904, 1900)).toBe(45778.5);
    expect(moveSerial(45778, 1900, 1900)).toBe(45778);
  });

  it("goes there and back in both systems", () => {
    fc.assert(
      fc.property(fc.integer({ min: dayNumber("1904-01-01"), max: dayNumber("2399-12-31") }), fc.constantFrom(1900 as const, 1904 as const), (number, system) => {
        const day = dayFromNumber(number);
        return dayFromSerial(serialFromDay(day, system), system) === day;
      }),
    );
  });
});
