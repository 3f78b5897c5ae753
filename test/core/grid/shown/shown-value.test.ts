import { describe, expect, test } from "@jest/globals";
import type { CellValue } from "../../../../src/core/grid/cell-value";
import { shownValue } from "../../../../src/core/grid/shown/shown-value";

const NBSP = "\u00A0";
const DAY = 46348; // 22.11.2026

describe("a cell's content as Excel shows it in Finland", () => {
  test.each<readonly [CellValue, string | undefined, string]>([
    [DAY, "d.m.yyyy", "22.11.2026"],
    [DAY, "dd.mm.yyyy", "22.11.2026"],
    [DAY, "mm-dd-yy", "22.11.2026"],
    [DAY, "m/d/yyyy", "22.11.2026"],
    [DAY, "yyyy-mm-dd", "2026-11-22"],
    [DAY, "[$-40B]d. mmmm yyyy", "22. marraskuu 2026"],
    [DAY, "mmm yyyy", "mar 2026"],
    [DAY, "d.m.", "22.11."],
    [DAY + 0.5625, "d.m.yyyy h:mm", "22.11.2026 13:30"],
    [0.5625, "h:mm", "13:30"],
    [1234.5, "#,##0.00", `1${NBSP}234,50`],
    [1234.5, '#,##0.00\\ "€"', `1${NBSP}234,50 €`],
    [-1234567, "#,##0", `−1${NBSP}234${NBSP}567`],
    [0.8, "0 %", "80 %"],
    [0.125, "0.0%", "12,5%"],
    [1234.5, undefined, "1234,5"],
    [0.1 + 0.2, undefined, "0,3"],
    [-0.001, "0.00", "0,00"],
    [1111, "@", "1111"],
    [true, undefined, "TOSI"],
    [false, undefined, "EPÄTOSI"],
    [{ error: "#REF!" }, undefined, "#REF!"],
    ["syksy 2025", "d.m.yyyy", "syksy 2025"],
    [null, "0", ""],
  ])("%j with %j is %j", (value, format, shown) => {
    expect(shownValue(value, format, 1900, "fi")).toBe(shown);
  });

  test("in English decimals have a point, thousands a comma, and days stay as they are written in Finland", () => {
    expect([shownValue(1234.5, "#,##0.00", 1900, "en"), shownValue(DAY, "d.m.yyyy", 1900, "en"), shownValue(true, undefined, 1900, "en")]).toEqual(["1,234.50", "22.11.2026", "TRUE"]);
  });

  test("in Swedish a truth value is Swedish", () => {
    expect(shownValue(true, undefined, 1900, "sv")).toBe("SANT");
  });

  test("a workbook that counts from 1904 shows its own days", () => {
    expect(shownValue(DAY - 1462, "d.m.yyyy", 1904, "fi")).toBe("22.11.2026");
  });
});
