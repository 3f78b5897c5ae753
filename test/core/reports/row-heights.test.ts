import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { rowHeights } from "../../../src/core/reports/row-heights";
import type { PlanCell } from "../../../src/core/reports/sheet-plan";
import type { StyleName } from "../../../src/core/reports/styles";
import { textWidth, widthFor } from "../../../src/core/reports/text-width";

const cell = (value: PlanCell["value"], style?: StyleName): PlanCell => (style === undefined ? { value } : { value, style });

function heightOf(planned: PlanCell, width: number): number {
  return rowHeights([[planned]], [width], new Map()).get(1) ?? 15;
}

describe("Row heights", () => {
  it("are one line for what fits and for what is not wrapped", () => {
    expect(heightOf(cell("Liikenteen laskentatiedon avaaminen", "wrapped"), 44)).toBe(15);
    expect(heightOf(cell("Rakennusvalvonnan lupa-asioinnin uusi järjestelmä", "wrapped"), 44)).toBe(15);
    expect(heightOf(cell("x".repeat(400), "plain"), 10)).toBe(15);
    expect(heightOf(cell(123_456_789, "wrapped"), 4)).toBe(15);
    expect(heightOf(cell("x".repeat(400)), 10)).toBe(15);
  });

  it("count lines by whole words", () => {
    expect(heightOf(cell("Asiakirjahallinnon päällikkö", "wrapped"), 20)).toBe(30);
    expect(heightOf(cell("Digituen toimipisteiden ja etäopastuksen vakiinnuttaminen", "wrapped"), 46)).toBe(30);
    expect(heightOf(cell("yksi\nkaksi\nkolme", "wrapped"), 46)).toBe(45);
  });

  it("break a word that is longer than its column", () => {
    expect(heightOf(cell("varhaiskasvatuspalvelupäällikkö", "wrapped"), 12)).toBe(45);
  });

  it("see that bold and narrow letters take another room", () => {
    expect(heightOf(cell("WWWWWWWW", "wrapped"), 12)).toBe(30);
    expect(heightOf(cell("iiiiiiiiiiiiiiiiiiiiii", "wrapped"), 12)).toBe(15);
    const text = "0123456789 0123456789";
    expect([heightOf(cell(text, "wrapped"), 22), heightOf(cell(text, "header"), 22)]).toEqual([15, 30]);
  });

  it("grow with large letters", () => {
    expect([heightOf(cell("Yhteenveto", "title"), 10), heightOf(cell("Tilat", "heading"), 10), heightOf(cell("pieni", "subtitle"), 10)]).toEqual([22, 17, 15]);
    expect(heightOf(cell("", "title"), 10)).toBe(15);
  });

  it("stay what a sheet has set, and never exceed what Excel has", () => {
    expect(rowHeights([[cell("x ".repeat(50), "wrapped")]], [10], new Map([[1, 20]])).get(1)).toBe(20);
    expect(heightOf(cell("sana ".repeat(2000), "wrapped"), 10)).toBe(409);
  });

  it("are enough for any text, whatever the column", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), fc.integer({ min: 1, max: 60 }), (text, width) => {
        const height = heightOf(cell(text, "wrapped"), width);
        expect(height).toBeGreaterThanOrEqual(15);
        expect(height).toBeLessThanOrEqual(409);
        // No way of breaking lines can do with fewer than the letters fill.
        const filled = Math.ceil(textWidth(text.replaceAll(/[ \n]/gu, "")) / Math.max(4, width));
        expect(height).toBeGreaterThanOrEqual(Math.min(409, 15 * filled));
      }),
    );
  });
});

describe("Widths of texts", () => {
  it("are counted in digits, a little generously", () => {
    expect(textWidth("0123456789")).toBe(10);
    expect(textWidth("il.")).toBe(1.5);
    expect(textWidth("Mm")).toBe(3.5);
    expect(textWidth("абв漢")).toBe(4);
  });

  it("become widths of columns with room beside the text", () => {
    expect(widthFor("12345", "plain")).toBe(6);
    expect(widthFor("12345", "integer")).toBe(7);
    expect(widthFor("Tiekarttavuosi", "headerRight")).toBe(15);
  });
});
