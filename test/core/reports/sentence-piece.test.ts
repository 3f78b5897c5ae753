import { describe, expect, it } from "@jest/globals";
import { pieceAfter, pieceFormula } from "../../../src/core/reports/sentence-piece";

describe("Text after a figure", () => {
  const piece = { one: " dag", many: " dagar" };

  it("has the form that the figure asks for", () => {
    expect([0, 1, 2, 21].map((figure) => pieceAfter(piece, figure))).toEqual([" dagar", " dag", " dagar", " dagar"]);
    expect(pieceAfter(" pv", 1)).toBe(" pv");
  });

  it("asks for it in a formula only where the forms differ", () => {
    expect(pieceFormula(piece, "B5")).toBe('IF(B5=1," dag"," dagar")');
    expect(pieceFormula({ one: " pv", many: " pv" }, "B5")).toBe('" pv"');
    expect(pieceFormula(' "pv"', "B5")).toBe('" ""pv"""');
  });
});
