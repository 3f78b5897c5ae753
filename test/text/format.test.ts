import { describe, expect, it } from "@jest/globals";
import { formatCents, formatDay, formatInteger, formatPeriod } from "../../src/text/format";

const NBSP = "\u00A0";

describe("days", () => {
  it("are written without leading zeros", () => {
    expect(formatDay("2026-02-01")).toBe("1.2.2026");
  });

  it("make periods, open ones too", () => {
    expect(formatPeriod({ start: "2025-01-01", end: "2025-06-30", precision: "half" })).toBe("1.1.2025–30.6.2025");
    expect(formatPeriod({ start: "2025-06-30", end: "2025-06-30", precision: "day" })).toBe("30.6.2025");
    expect(formatPeriod({ start: null, end: "2025-12-31", precision: "year" })).toBe("–31.12.2025");
    expect(formatPeriod({ start: "2021-01-01", end: null, precision: "year" })).toBe("1.1.2021–");
    expect(formatPeriod({ start: null, end: null, precision: "continuous" })).toBe("");
  });
});

describe("figures", () => {
  it("are grouped as the language groups them", () => {
    expect(formatInteger(1_234_567, "fi")).toBe(`1${NBSP}234${NBSP}567`);
    expect(formatInteger(999, "sv")).toBe("999");
    expect(formatInteger(-12_500, "en")).toBe("−12,500");
  });

  it("are euros and cents", () => {
    expect(formatCents(1_250_050, "fi")).toBe(`12${NBSP}500,50${NBSP}€`);
    expect(formatCents(-5, "sv")).toBe(`−0,05${NBSP}€`);
    expect(formatCents(123_450, "en")).toBe(`1,234.50${NBSP}€`);
  });
});
