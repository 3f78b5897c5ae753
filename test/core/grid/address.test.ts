import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { cellAddress, columnLetters, columnNumber, parseRange, quoteSheetName, rangeAddress } from "../../../src/core/grid/address";

describe("addresses", () => {
  it("writes columns as letters", () => {
    expect([1, 26, 27, 702, 703, 16384].map(columnLetters)).toEqual(["A", "Z", "AA", "ZZ", "AAA", "XFD"]);
  });

  it("reads letters back for every column of a sheet", () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 16384 }), (column) => columnNumber(columnLetters(column)) === column));
  });

  it("writes and reads cells and ranges", () => {
    expect(cellAddress(7, 4)).toBe("D7");
    expect(parseRange("$A$4:$R$58")).toEqual({ firstRow: 4, firstColumn: 1, lastRow: 58, lastColumn: 18 });
    expect(parseRange("b2")).toEqual({ firstRow: 2, firstColumn: 2, lastRow: 2, lastColumn: 2 });
    expect(parseRange("Sheet1")).toBeUndefined();
    expect(rangeAddress({ firstRow: 4, firstColumn: 1, lastRow: 58, lastColumn: 18 })).toBe("A4:R58");
  });

  it("quotes sheet names for formulas", () => {
    expect(quoteSheetName("Porvoo's 'plan'")).toBe("'Porvoo''s ''plan'''");
  });
});
