import { describe, expect, it } from "@jest/globals";
import { decimalText, groupedText } from "../../../src/core/reports/number-text";
import { WORDS } from "../../../src/text/words";

describe("Figures within sentences", () => {
  const finnish = WORDS.fi.reports.numbers;
  const english = WORDS.en.reports.numbers;

  it.each([[0, "0"], [999.4, "999"], [999.5, "1\u00A0000"], [1_005, "1\u00A0005"], [1_234_567, "1\u00A0234\u00A0567"], [-12_345.6, "−12\u00A0346"], [-0.4, "0"]])("are grouped in threes: %d", (value, text) => {
    expect(groupedText(value, finnish)).toBe(text);
  });

  it("have the decimal sign of the language", () => {
    expect([decimalText(2.857, finnish), decimalText(2.857, english), decimalText(-0.25, finnish), decimalText(9.96, finnish)]).toEqual(["2,9", "2.9", "−0,3", "10,0"]);
    expect(groupedText(1_234, english)).toBe("1,234");
  });

  it("round halves that binary fractions fall short of as a sheet does", () => {
    expect(decimalText(1.45, finnish)).toBe("1,5");
  });
});
