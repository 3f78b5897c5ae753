import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { formulaMover } from "../../../src/workbook/xlsx/sheet/shared-formula";

describe("formulaMover", () => {
  it.each([
    ["A1+B2", 2, 1, "B3+C4"],
    ["$A1+A$1+$A$1", 1, 1, "$A2+B$1+$A$1"],
    ["SUM(A:A)+SUM(1:1)+SUM($B:C)", 3, 2, "SUM(C:C)+SUM(4:4)+SUM($B:E)"],
    ['"A1"&A1', 1, 0, '"A1"&A2'],
    ["'A1 taulu'!A1+Taulu!B2", 1, 0, "'A1 taulu'!A2+Taulu!B3"],
    ["T[A1]+T[[#This Row],[B2]]", 1, 1, "T[A1]+T[[#This Row],[B2]]"],
    ["LOG10(A1)+ATAN2(A1,B1)", 1, 0, "LOG10(A2)+ATAN2(A2,B2)"],
    ["ÄA1+nimi_A1+A1.x", 1, 0, "ÄA1+nimi_A1+A1.x"],
    ["A1", -1, 0, "#REF!"],
    ["XFD1", 0, 1, "#REF!"],
    ["A1", 0, 0, "A1"],
  ])("moves %s by %d and %d", (formula, rows, columns, moved) => {
    expect(formulaMover(formula)(rows, columns)).toBe(moved);
  });

  it("takes any text", () => {
    fc.assert(fc.property(fc.string(), fc.nat(9), fc.nat(9), (text, rows, columns) => typeof formulaMover(text)(rows, columns) === "string"));
  });
});
