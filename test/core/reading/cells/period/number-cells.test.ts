import { describe, expect, it } from "@jest/globals";
import type { DateSystem } from "../../../../../src/core/grid/grid";
import { inShort, readCell } from "./read-period";

const read = (value: number, format?: string, dateSystem: DateSystem = 1900): string => inShort(readCell({ value, format }, { dateSystem }));

describe("numbers in a schedule column", () => {
  it("reads a real date, in the workbook's date system", () => {
    expect(read(45778, "d.m.yyyy")).toBe("ok 2025-05-01..2025-05-01 day");
    expect(read(44316, "d.m.yyyy", 1904)).toBe("ok 2025-05-01..2025-05-01 day");
  });

  it("drops the time of day", () => {
    expect(read(45778.99, "d.m.yyyy h:mm")).toBe("normalised 2025-05-01..2025-05-01 day");
  });

  it("reads what the format shows: a typed 5/2025 is the month", () => {
    expect(read(45778, "mmm.yy")).toBe("normalised 2025-05-01..2025-05-31 month");
    expect(read(45779, "mmm.yy")).toBe("ok 2025-05-02..2025-05-02 day");
    expect(read(45658, "yyyy")).toBe("normalised 2025-01-01..2025-12-31 year");
    expect(read(45658, "[$-40B]d. mmmm yyyy")).toBe("ok 2025-01-01..2025-01-01 day");
  });

  it("takes a year in a date cell for the year, not for a day of 1905", () => {
    expect(read(2025, "d.m.yyyy")).toBe("uncertain 2025-01-01..2025-12-31 year");
    expect(read(2025, "d.m.yyyy", 1904)).toBe("uncertain 2025-01-01..2025-12-31 year");
  });

  it("takes a likely serial without a date format for a date, to be confirmed", () => {
    expect(read(45778)).toBe("uncertain 2025-05-01..2025-05-01 day");
    expect(read(45778.5, "0.00")).toBe("uncertain 2025-05-01..2025-05-01 day");
    expect(read(39999)).toBe("unreadable");
  });

  it("reads years and compact dates", () => {
    expect(read(2025)).toBe("ok 2025-01-01..2025-12-31 year");
    expect(read(25)).toBe("uncertain 2025-01-01..2025-12-31 year");
    expect(read(202505)).toBe("normalised 2025-05-01..2025-05-31 month");
    expect(read(20250501)).toBe("normalised 2025-05-01..2025-05-01 day");
    expect(read(20250501, "d.m.yyyy")).toBe("uncertain 2025-05-01..2025-05-01 day");
    expect(read(5.2025)).toBe("uncertain 2025-05-01..2025-05-31 month");
  });

  it("takes a formula's zero for an empty cell", () => {
    expect(read(0)).toBe("empty");
    expect(read(0, "d.m.yyyy")).toBe("empty");
  });

  it("doubts a date that no roadmap has", () => {
    expect(read(366, "d.m.yyyy")).toBe("uncertain 1900-12-31..1900-12-31 day");
  });

  it.each([[-1], [Number.NaN], [Number.POSITIVE_INFINITY], [0.5], [3000], [1e20]])("does not read %p", (value) => {
    expect(read(value)).toBe("unreadable");
  });

  it("does not read shares and clock times", () => {
    expect(read(0.5, "0 %")).toBe("unreadable");
    expect(read(0.5, "h:mm")).toBe("unreadable");
  });
});
