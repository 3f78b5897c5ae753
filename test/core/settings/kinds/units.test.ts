import { describe, expect, it } from "@jest/globals";
import { LANGUAGES } from "../../../../src/core/programme/language";
import { mustasaari } from "../../../../src/core/programme/mustasaari";
import { addressOf, faultsAfter, newSheets, programmeAfter } from "../settings-book";

describe("departments in the settings", () => {
  it.each(LANGUAGES)("override the programme's, in %s", (language) => {
    const read = programmeAfter([{ table: "units", row: 4, column: "nameSv", value: "Tekniska avdelningen" }, { table: "units", row: 1, column: "synonyms", value: "kh; stab" }], mustasaari, language);
    const [first, ...rest] = mustasaari.units;
    const name = "Tekniska avdelningen";
    expect(read.units).toEqual([{ ...first, synonyms: ["kh", "stab"] }, ...rest, { names: { fi: name, sv: name, en: name }, synonyms: [] }]);
  });

  it("point at a row that has other ways of writing and no name", () => {
    expect(faultsAfter([{ table: "units", row: 4, column: "synonyms", value: "tekniset" }], mustasaari)).toEqual([[addressOf(newSheets(mustasaari), { table: "units", row: 4, column: "nameFi" }), null, "text"]]);
  });
});
