import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { numberAt, scaledInteger, wholeNumberText } from "../../../../src/core/reading/text/number-text";

const valueOf = (text: string): number | undefined => wholeNumberText(text)?.value;

describe("numberAt", () => {
  it.each([
    ["12 500,50", 12500.5],
    ["12500,5", 12500.5],
    ["-1 500", -1500],
    ["0", 0],
    ["1,234", 1.234],
  ])("reads Finnish writing %s as plain", (text, value) => {
    expect(wholeNumberText(text)).toMatchObject({ value, plain: true });
    expect(wholeNumberText(text)?.doubt).toBeUndefined();
  });

  it.each([
    ["1.234,56", 1234.56],
    ["1,234.56", 1234.56],
    ["1.234.567", 1234567],
    ["1,234,567", 1234567],
    ["12 500.50", 12500.5],
    ["12'500", 12500],
    ["½", 0.5],
    ["2½", 2.5],
    ["2 ½", 2.5],
    ["1 1/2", 1.5],
    ["-¼", -0.25],
    ["1 500,00-", -1500],
    ["- 5", -5],
    ["+5", 5],
  ])("reads %s without doubt but not as plain", (text, value) => {
    expect(wholeNumberText(text)).toMatchObject({ value, plain: false });
    expect(wholeNumberText(text)?.doubt).toBeUndefined();
  });

  it.each([
    ["12.500", 12500, "stop-groups"],
    ["12.5", 12.5, "stop-decimal"],
    ["0.500", 0.5, "stop-decimal"],
    ["12500.500", 12500.5, "stop-decimal"],
    ["1E+05", 100000, "scientific"],
    ["1,00235E+07", 10023500, "scientific"],
    ["1.5e-3", 0.0015, "scientific"],
  ])("reads %s as %d and says why it may be wrong", (text, value, doubt) => {
    expect(wholeNumberText(text)).toMatchObject({ value, doubt });
  });

  it("stops where the number stops", () => {
    expect(numberAt("10 000-20 000")).toMatchObject({ value: 10000, end: 6 });
    expect(numberAt("2024 10 000")).toMatchObject({ value: 2024, end: 4 });
    expect(numberAt("5 000 2024")).toMatchObject({ value: 5000, end: 5 });
    expect(numberAt("12 500e")).toMatchObject({ value: 12500, end: 6 });
    expect(numberAt("n. 30 000 €", 3)).toMatchObject({ value: 30000, end: 9 });
  });

  it.each(["1.2.2025", "15.3.", "1.234.56", "12,5,6", "", "abc", "-", "1 2"])("does not take %j for one number", (text) => {
    expect(valueOf(text)).toBeUndefined();
  });

  it("never throws and never gives a number that is not finite", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[-+\d.,eE' ½]*$/u)), fc.nat(5), (text, from) => {
        const number = numberAt(text, from);
        return number === undefined || (Number.isFinite(number.value) && number.end > from && number.end <= text.length);
      }),
    );
  });
});

describe("scaledInteger", () => {
  it.each([
    ["1 234,56", 123456],
    ["0,1", 10],
    ["1,005", 101],
    ["-1,005", -101],
    ["-0,00", 0],
    ["1,004", 100],
    ["0,005", 1],
    ["1E+05", 10000000],
  ])("gives %s as whole cents", (text, cents) => {
    const number = wholeNumberText(text);
    expect(number && scaledInteger(number, 2)).toBe(cents);
  });

  it("gives nothing for what is too large to be exact", () => {
    const number = wholeNumberText("9".repeat(20));
    expect(number && scaledInteger(number, 2)).toBeUndefined();
  });
});
