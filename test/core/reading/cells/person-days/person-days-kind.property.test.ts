import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { personDaysKind } from "../../../../../src/core/reading/cells/person-days/person-days-kind";
import { arbitraryCell, commaDecimals } from "../arbitrary-cell";
import { figureColumn } from "../figure-column";

const { read } = figureColumn(personDaysKind, "personDays", "Resurssit");

describe("personDaysKind", () => {
  it("never throws and gives a value only where it may", () => {
    fc.assert(
      fc.property(arbitraryCell, fc.string({ maxLength: 20 }), (cell, header) => {
        const reading = read(cell, header);
        const { value } = reading;
        const kind = value === undefined ? "none" : value >= 0 && Number.isFinite(value) ? "days" : "nonsense";
        const allowed = { ok: ["days"], normalised: ["days"], uncertain: ["days", "none"], unreadable: ["none"], empty: ["none"] };
        expect(allowed[reading.status]).toContain(kind);
      }),
    );
  });

  it.each([
    ["htp", 1],
    ["dagsverken", 1],
    ["person-days", 1],
    ["htv", 220],
    ["årsverken", 220],
    ["htkk", 20],
  ])("reads any amount of %s back by its factor", (unit, factor) => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999 }), (tenths) => {
        expect(read(`${commaDecimals(tenths, 1)} ${unit}`).value).toBeCloseTo((tenths / 10) * factor, 6);
      }),
    );
  });

  it("reads any amount of hours back to a tenth of a day, or to a hundredth below one day", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), fc.constantFrom("h", "tuntia", "timmar", "hours"), (hours, unit) => {
        const days = hours / 7.25;
        const value = read(`${hours} ${unit}`).value ?? -1;
        expect(Math.abs(value - days)).toBeLessThanOrEqual((days >= 1 ? 0.05 : 0.005) + 1e-9);
      }),
    );
  });

  it("adds up any parts", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 2, maxLength: 6 }), fc.constantFrom(", ", " + ", "; ", " ja ", "\n"), (parts, joint) => {
        const text = parts.map((part) => `${part} htp`).join(joint);
        expect(read(text).value).toBe(parts.reduce((total, part) => total + part, 0));
      }),
    );
  });
});
