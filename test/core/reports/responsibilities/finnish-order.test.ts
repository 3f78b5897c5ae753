import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { inFinnishOrder } from "../../../../src/core/reports/responsibilities/finnish-order";

describe("Finnish alphabetical order", () => {
  it.each([
    ["å, ä and ö after z, in this order", ["Öljy", "Äiti", "Åland", "Zoo", "Aamu"], ["Aamu", "Zoo", "Åland", "Äiti", "Öljy"]],
    ["letter case does not count", ["b", "C", "a", "B"], ["a", "b", "B", "C"]],
    ["other accents are those of their letter", ["Idea", "Ideb", "Idéa"], ["Idea", "Idéa", "Ideb"]],
    ["ü is y, ø is ö, æ is ä", ["Øst", "Müy", "Æst", "Myx", "Myz"], ["Myx", "Müy", "Myz", "Æst", "Øst"]],
    ["a shorter name before one that goes on", ["Elinvoima ja kaupunkikehitys", "Elinvoima"], ["Elinvoima", "Elinvoima ja kaupunkikehitys"]],
    ["letters written with separate dots are the same letters", ["O\u0308ljy", "Zoo"], ["Zoo", "O\u0308ljy"]],
  ])("%s", (_, texts, expected) => {
    expect(inFinnishOrder(texts)).toEqual(expected);
  });

  it("keeps every text, and does not depend on the order that they came in", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.stringMatching(/^[a-zåäö ]{1,6}$/u), { maxLength: 12, selector: (text) => text.replace(/ +/gu, " ").trim() }), (texts) => {
        const sorted = inFinnishOrder(texts);
        expect([...sorted].sort()).toEqual([...texts].sort());
        expect(inFinnishOrder([...texts].reverse())).toEqual(sorted);
      }),
    );
  });
});
