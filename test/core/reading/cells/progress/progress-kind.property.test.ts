import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { lightKind } from "../../../../../src/core/reading/cells/progress/light-kind";
import { progressKind } from "../../../../../src/core/reading/cells/progress/progress-kind";
import { arbitraryCell, commaDecimals } from "../arbitrary-cell";
import { figureColumn } from "../figure-column";

const progress = figureColumn(progressKind, "progress", "Edistyminen");
const light = figureColumn(lightKind, "light", "Liikennevalo");
const hundredths = fc.integer({ min: 0, max: 10_000 });

describe("progressKind and lightKind", () => {
  it("never throw, and progress stays within 0–100", () => {
    fc.assert(
      fc.property(arbitraryCell, fc.array(arbitraryCell.map(({ value }) => value), { maxLength: 4 }), (cell, others) => {
        const { value = 50 } = progress.read(cell, "Edistyminen", others);
        expect(value >= 0 && value <= 100).toBe(true);
        expect(["green", "yellow", "red", "grey", undefined]).toContain(light.read(cell, "Liikennevalo", others).value);
      }),
    );
  });

  it("read back any percentage in Finnish, Swedish and English writing", () => {
    const writing = fc.constantFrom(
      (number: string) => `${number} %`,
      (number: string) => `${number}%`,
      (number: string) => `${number}\u00A0%`,
      (number: string) => `${number} prosenttia`,
      (number: string) => `${number} procent`,
      (number: string) => `${number.replace(",", ".")}%`,
      (number: string) => `${number.replace(",", ".")} percent`,
    );
    fc.assert(
      fc.property(hundredths, fc.constantFrom(0, 1, 2), writing, (digits, decimals, write) => {
        const percent = Math.min(100, decimals === 0 ? digits % 101 : decimals === 1 ? (digits % 1001) / 10 : digits / 100);
        const text = write(commaDecimals(Math.round(percent * 10 ** decimals), decimals));
        // "12.345"-like groups cannot occur: at most two decimals are written.
        expect(progress.read(text).value).toBeCloseTo(percent, 6);
      }),
    );
  });

  it("read back any stored fraction and any bare percentage", () => {
    fc.assert(
      fc.property(hundredths, (digits) => {
        expect(progress.read({ value: digits / 10_000, format: "0.00%" })).toMatchObject({ status: "ok", value: digits / 100 });
        expect(progress.read(digits / 10_000, "Edistyminen", [0.5]).value).toBeCloseTo(digits / 100, 6);
      }),
    );
  });
});
