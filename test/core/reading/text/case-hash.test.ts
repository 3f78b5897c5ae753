import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { caseHash } from "../../../../src/core/reading/text/case-hash";

describe("the hash of a text", () => {
  it("is the same for every text that is the same in small case", () => {
    const letters = fc.constantFrom("a", "A", "ä", "Ä", "ö", "Ö", "z", "İ", "i̇", "\u212A", "k", "\u212B", "å", "ß", "ẞ", "Σ", "σ", "ς", " ", "1");
    const texts = fc.array(letters, { maxLength: 30 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(texts, (text) => {
        expect(caseHash(text.toLowerCase())).toBe(caseHash(text));
      }),
    );
  });

  it("tells titles apart that differ in a number", () => {
    const hashes = new Set(Array.from({ length: 5000 }, (_, number) => caseHash(`Palvelun ${number} kehittäminen`)));
    expect(hashes.size).toBe(5000);
  });
});
