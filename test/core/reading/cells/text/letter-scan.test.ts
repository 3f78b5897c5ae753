import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { firstTrigram, LONG_NUMBER, lookAlong, PROSE, SUSPECT, TITLE, trigramsOf } from "../../../../../src/core/reading/cells/text/letter-scan";

/** The same said by patterns. */
const PLAIN_TITLE = /^[A-ZÅÄÖa-zåäö][a-zåäö]{2}[A-Za-zÅÄÖåäö\d]*(?:(?: |, |-)[A-Za-zÅÄÖåäö\d]+)*$/;
const PLAIN_PROSE = /^[A-ZÅÄÖa-zåäö][a-zåäö]{2}(?:[ ,.;:()!?%/'"-]*[A-Za-zÅÄÖåäö\d]+)*[.,;:)!?%"]*$/;
const DIGITS = /\d(?:[ ()-]*\d){5}/;
const SUSPECTS = /sal|(?<![A-Za-zÅÄÖåäö\d])tl|(?<![A-Za-zÅÄÖåäö\d])at\)|\d{3}[/']/i;

const NONE = trigramsOf([]);
const SOME = trigramsOf(["sala", " tl"]);

const pieces = fc.constantFrom(..."a b k Å ö TL tl sala SAL tt 0 1 7 621 at".split(" "), " ", " ", ", ", ",", "-", ".", "/", "(", ")", "(at)", "'", '"', "%", "é", "–", "\n", "  ");
const texts = fc.array(pieces, { maxLength: 16 }).map((parts) => parts.join(""));
const wordy = fc.tuple(fc.constantFrom("Abc", "abc", "Öljy", "aB", "Ab"), texts).map(([beginning, rest]) => beginning + rest);

describe("the look along a text", () => {
  it("shows plain titles and sentences, long numbers and suspects as patterns would", () => {
    fc.assert(
      fc.property(fc.oneof(wordy, texts), (text) => {
        const shown = lookAlong(text, SOME);
        const isProse = PLAIN_PROSE.test(text) && !text.includes("  ");
        expect((shown & TITLE) !== 0).toBe(PLAIN_TITLE.test(text));
        expect((shown & PROSE) !== 0).toBe(isProse);
        if (!isProse) return;
        expect((shown & LONG_NUMBER) !== 0).toBe(DIGITS.test(text));
        expect((shown & SUSPECT) !== 0).toBe(SUSPECTS.test(text));
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    ["Sähköinen arkistointi", TITLE | PROSE],
    ["Vaihe 2, e-tjänst", TITLE | PROSE],
    ["Siirretään aineistot (2026).", PROSE],
    ["Puhelin 040 123 4567", TITLE | PROSE | LONG_NUMBER],
    ["Arkistointi  uusi", 0],
    ["Käyttö – kehitys", 0],
    ["A1 Arkistointi", 0],
  ])("shows of %s", (text, shown) => {
    expect(lookAlong(text, NONE)).toBe(shown);
  });

  it("knows the beginning of a word in whatever case", () => {
    expect(firstTrigram("SÄHKÖ")).toBe(firstTrigram("sähinä"));
    expect(firstTrigram("Sähkö")).not.toBe(firstTrigram("Sahko"));
    expect(trigramsOf(["sähkö"])[firstTrigram("Sähköinen")]).toBe(1);
  });
});
