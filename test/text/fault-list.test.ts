import { describe, expect, it } from "@jest/globals";
import type { Problem } from "../../src/core/problem";
import type { Language } from "../../src/core/programme/language";
import { sayProblem } from "../../src/text/problem-words";
import { WORDS } from "../../src/text/words";

type Faults = Extract<Problem, { kind: "programme-invalid" }>["faults"];

function said(language: Language, faults: Faults): string {
  return sayProblem(WORDS[language].problems, { kind: "programme-invalid", file: "oma.json", faults });
}

function wanted(language: Language, expected: string): string {
  const [, text = ""] = /\(\p{L}+: (.*)\)\.$/u.exec(said(language, [{ path: "a", expected }])) ?? [];
  return text;
}

describe("the faults of a programme file", () => {
  it.each([
    ["text", "teksti", "text", "text"],
    ["whole number", "kokonaisluku", "heltal", "whole number"],
    ["number ≥ 1990", "luku ≥ 1990", "tal ≥ 1990", "number ≥ 1990"],
    ["true or false", "true tai false", "true eller false", "true or false"],
    ["one of: fi, sv, en", "jokin näistä: fi, sv, en", "något av: fi, sv, en", "one of: fi, sv, en"],
    ["at least 1", "vähintään 1", "minst 1", "at least 1"],
    ["no such key", "tuntematon kenttä", "okänt fält", "no such key"],
    ["MM-DD", "MM-DD", "MM-DD", "MM-DD"],
    ['not "Luotto": A', "muu kuin ”Luotto”", "något annat än ”Luotto”", "something other than “Luotto”"],
    ['not "1111" again', "muu kuin ”1111”", "något annat än ”1111”", "something other than “1111”"],
  ])("%s", (expected, fi, sv, en) => {
    expect([wanted("fi", expected), wanted("sv", expected), wanted("en", expected)]).toEqual([fi, sv, en]);
  });

  it("are named up to five, and counted beyond", () => {
    const faults = Array.from({ length: 8 }, (_, index) => ({ path: `codes[${index}]`, expected: "text" }));
    expect(said("sv", faults)).toBe("Programfilen ”oma.json” behöver rättas: codes[0] (väntat: text); codes[1] (väntat: text); codes[2] (väntat: text); codes[3] (väntat: text); codes[4] (väntat: text); och 3 till.");
  });

  it("of the file as a whole need no place", () => {
    expect(said("fi", [{ path: "", expected: "object" }])).toBe("Ohjelmatiedostossa ”oma.json” on korjattavaa: odotettiin: JSON-olio.");
  });
});
