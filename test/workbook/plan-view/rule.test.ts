import { describe, expect, test } from "@jest/globals";
import { makeRule } from "../../../src/workbook/plan-view/rule";
import type { RuleValue } from "../../../src/workbook/plan-view/rule-functions";

const CELLS: Readonly<Record<string, RuleValue>> = { "2,2": 3, "2,3": 0, "3,2": 6, "3,3": null, "1,2": "▼", "4,1": "▲ Tarkista", "5,2": "■K!" };
const valueAt = (row: number, column: number): RuleValue => CELLS[`${row},${column}`] ?? null;
const holds = (formula: string, row: number, column: number): boolean | undefined => makeRule({ range: { firstRow: 2, firstColumn: 2, lastRow: 9, lastColumn: 9 }, formula, style: "info" })?.(row, column, valueAt);

describe("The rule of a conditional format", () => {
  test.each([
    ["B2>0", 2, 2, true],
    ["B2>0", 2, 3, false],
    ["B2>0", 3, 3, false],
    ["AND(B2>0,3*B2>=2*MAX($B$2:$C$3))", 3, 2, true],
    ["AND(B2>0,3*B2>=2*MAX($B$2:$C$3))", 2, 2, false],
    ['B$1="▼"', 7, 2, true],
    ['B$1="▼"', 7, 3, false],
    ['ISNUMBER(SEARCH("▲",$A$4))', 2, 2, true],
    ['ISNUMBER(SEARCH("▲",$A$5))', 2, 2, false],
    ['RIGHT(B2,1)="!"', 5, 2, true],
    ['OR(MID(B2,2,1)="E",MID(B2,2,1)="k")', 5, 2, true],
    ['MID(B2,2,1)="V"', 5, 2, false],
  ])("%s at %i, %i: %s", (formula, row, column, expected) => {
    expect(holds(formula, row, column)).toBe(expected);
  });

  test.each(["COUNTIF($A$1:$A$9,B2)>1", "B2+1>0", "B2>", "AND(B2>0", "Taulu[Tila]=1", ""])("is left out rather than guessed: %j", (formula) => {
    expect(holds(formula, 2, 2)).toBeUndefined();
  });
});
