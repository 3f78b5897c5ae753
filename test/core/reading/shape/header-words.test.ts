import { describe, expect, it } from "@jest/globals";
import { headerKey } from "../../../../src/core/reading/shape/header/header-key";
import { nameForms } from "../../../../src/core/reading/shape/header/inflect";
import { englishNames, englishShared } from "../../../../src/core/reading/shape/header/words/en";
import { finnishNames } from "../../../../src/core/reading/shape/header/words/fi";
import { finnishShared } from "../../../../src/core/reading/shape/header/words/fi-shared";
import { swedishNames } from "../../../../src/core/reading/shape/header/words/sv";
import { swedishShared } from "../../../../src/core/reading/shape/header/words/sv-shared";

const plain = [finnishNames, swedishNames, englishNames].flatMap((names) => Object.entries(names).flatMap(([sense, list]) => list.split(",").map((name) => ({ sense, key: headerKey(name.trim()) }))));
const shared = new Set([finnishShared, swedishShared, englishShared].flatMap((names) => Object.keys(names).map(headerKey)));

describe("the list of header names", () => {
  it("gives a name one meaning, or weighs its meanings against each other", () => {
    const senses = new Map<string, Set<string>>();
    for (const { sense, key } of plain) senses.set(key, (senses.get(key) ?? new Set<string>()).add(sense));
    expect([...senses].filter(([, meanings]) => meanings.size > 1).map(([key, meanings]) => [key, ...meanings])).toEqual([]);
    expect([...senses.keys()].filter((key) => shared.has(key))).toEqual([]);
  });
});

describe("inflected header names", () => {
  const forms = (name: string, language: "fi" | "sv" | "en"): string[] => nameForms(name, language).map(({ text }) => text);

  it.each<[string, "fi" | "sv" | "en", string[]]>([
    ["toimenpide", "fi", ["toimenpiteet", "toimenpiteen", "toimenpiteiden"]],
    ["tavoite", "fi", ["tavoitteet", "tavoitteen", "tavoitetta", "tavoitteita"]],
    ["kustannus", "fi", ["kustannukset", "kustannuksen", "kustannusten", "kustannuksia"]],
    ["vaikuttavuus", "fi", ["vaikuttavuuden", "vaikuttavuutta"]],
    ["hanke", "fi", ["hankkeet", "hankkeen"]],
    ["hyöty", "fi", ["hyödyt", "hyödyn", "hyötyä"]],
    ["kärki", "fi", ["kärjet", "kärjen"]],
    ["päämäärä", "fi", ["päämäärät", "päämäärän", "päämäärää"]],
    ["taso", "fi", ["tasot", "tason", "tasoon"]],
    ["strategian kärki", "fi", ["strategian kärjet"]],
    ["åtgärd", "sv", ["åtgärden", "åtgärder", "åtgärderna", "åtgärdens"]],
    ["nytta", "sv", ["nyttan", "nyttor"]],
    ["activity", "en", ["activities"]],
    ["goal", "en", ["goals"]],
  ])("%s (%s)", (name, language, expected) => {
    expect(forms(name, language)).toEqual(expect.arrayContaining(expected));
  });

  it("leave abbreviations alone", () => {
    expect(forms("nr", "sv")).toEqual([]);
    expect(forms("kp:n", "fi")).toEqual([]);
  });
});
