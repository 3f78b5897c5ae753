import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { missingInputs, profitabilityOf } from "../../../../src/core/finance/profitability/profitability";
import { inputs } from "../../reports/profitability/inputs";

const whole = inputs({ action: "1", oneOff: 10_000, running: 1_000, hours: 100, hourPrice: 40, savings: 500, startYear: 2026, interest: 3, horizon: 3 });

describe("Profitability", () => {
  it("counts benefit, net, cumulative and payback by hand", () => {
    const found = profitabilityOf(whole);
    expect(found).toMatchObject({ benefit: 4_500, cost: 1_000, net: 3_500, cumulative: [-6_500, -3_000, 500] });
    expect(found?.payback).toBeCloseTo(10_000 / 3_500, 12);
  });

  it("discounts each year's net from its end", () => {
    const byHand = -10_000 + 3_500 / 1.03 + 3_500 / 1.03 ** 2 + 3_500 / 1.03 ** 3;
    expect(profitabilityOf(whole)?.npv).toBeCloseTo(byHand, 8);
    const factor = 1 / 1.03 + 1 / 1.03 ** 2 + 1 / 1.03 ** 3;
    expect(profitabilityOf(whole)?.ratio).toBeCloseTo((4_500 * factor) / (10_000 + 1_000 * factor), 12);
  });

  it("adds up as it stands without interest", () => {
    expect(profitabilityOf({ ...whole, interest: 0 })?.npv).toBe(500);
  });

  it("never pays back where the benefit does not exceed the cost, and at once where nothing is paid once", () => {
    expect(profitabilityOf({ ...whole, running: 4_500 })?.payback).toBeNull();
    expect(profitabilityOf({ ...whole, oneOff: 0 })?.payback).toBe(0);
  });

  it("has no ratio without costs", () => {
    expect(profitabilityOf({ ...whole, oneOff: 0, running: 0 })?.ratio).toBeNull();
  });

  it("gives no result where an input is missing, and says which", () => {
    expect(missingInputs(inputs({ action: "1" }))).toEqual(["oneOff", "running", "benefit", "startYear", "interest", "horizon"]);
    expect(missingInputs({ ...whole, hourPrice: null })).toEqual(["hourPrice"]);
    expect(missingInputs({ ...whole, hours: null, hourPrice: null })).toEqual([]);
    for (const name of ["oneOff", "running", "startYear", "interest", "horizon"] as const) {
      expect(missingInputs({ ...whole, [name]: null })).toEqual([name]);
      expect(profitabilityOf({ ...whole, [name]: null })).toBeUndefined();
    }
  });

  it("is worth more, the more is saved and the less it costs", () => {
    fc.assert(
      fc.property(fc.nat(100_000), fc.nat(50_000), fc.nat(50_000), fc.integer({ min: 0, max: 20 }), fc.integer({ min: 3, max: 5 }), (oneOff, running, savings, interest, horizon) => {
        const of = (more: Partial<typeof whole>): number => profitabilityOf({ ...whole, oneOff, running, savings, hours: null, interest, horizon, ...more })?.npv ?? NaN;
        expect(of({ savings: savings + 1 })).toBeGreaterThan(of({}));
        expect(of({ oneOff: oneOff + 1 })).toBeLessThan(of({}));
        expect(of({ running: running + 1 })).toBeLessThan(of({}));
      }),
    );
  });
});
