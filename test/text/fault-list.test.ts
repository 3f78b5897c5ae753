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

describe("the faults of settings", () => {
  const faults = [
    { sheet: "Asetukset", cell: "AB12", found: "31.6.", expected: "day and month, 1.9." },
    { sheet: "Asetukset", cell: "D7", found: null, expected: "text" },
    { sheet: "Asetukset", cell: "E7", found: "x".repeat(60), expected: "e-mail address" },
  ];

  it.each<readonly [Language, string]>([
    ["fi", `Asetuksissa on korjattavaa: Asetukset AB12 ”31.6.” (odotettiin: päivä ja kuukausi, esim. 1.9.); Asetukset D7 (odotettiin: teksti); Asetukset E7 ”${"x".repeat(40)}…” (odotettiin: sähköpostiosoite).`],
    ["sv", `Inställningarna behöver rättas: Asetukset AB12 ”31.6.” (väntat: dag och månad, t.ex. 1.9.); Asetukset D7 (väntat: text); Asetukset E7 ”${"x".repeat(40)}…” (väntat: e-postadress).`],
    ["en", `The settings need mending: Asetukset AB12 “31.6.” (expected: day and month, e.g. 1.9.); Asetukset D7 (expected: text); Asetukset E7 “${"x".repeat(40)}…” (expected: e-mail address).`],
  ])("name the cell and what stands in it, in %s", (language, sentence) => {
    expect(sayProblem(WORDS[language].problems, { kind: "settings-invalid", faults })).toBe(sentence);
  });
});
