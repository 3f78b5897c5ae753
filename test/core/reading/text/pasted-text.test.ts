import { describe, expect, it } from "@jest/globals";
import { isFormulaText, isTooNarrow } from "../../../../src/core/reading/text/pasted-text";

describe("text pasted from a workbook", () => {
  it.each([
    ["########", true],
    [" ## ", true],
    ["#", false],
    ["# 12", false],
  ])("%j shows a column that was too narrow: %s", (text, expected) => {
    expect(isTooNarrow(text)).toBe(expected);
  });

  it.each([
    ["=SUMMA(A1:A5)", true],
    ["=-B2*2", true],
    ["=", false],
    ["= 12 500 €", false],
    ["a=b", false],
  ])("%j is a formula: %s", (text, expected) => {
    expect(isFormulaText(text)).toBe(expected);
  });
});
