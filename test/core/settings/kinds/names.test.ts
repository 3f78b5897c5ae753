import { describe, expect, it } from "@jest/globals";
import { LANGUAGES } from "../../../../src/core/programme/language";
import { porvoo } from "../../../../src/core/programme/porvoo";
import { addressOf, faultsAfter, newSheets, programmeAfter } from "../settings-book";

describe("the names in the settings", () => {
  it.each(LANGUAGES)("override the programme's, in %s", (language) => {
    const read = programmeAfter([{ table: "names", row: 1, column: "nameFi", value: "Digiohjelma 2027–2030" }, { table: "names", row: 2, column: "nameSv", value: "Borgå" }, { table: "names", row: 3, column: "nameEn", value: "Board" }], porvoo, language);
    expect(read).toEqual({ ...porvoo, names: { ...porvoo.names, fi: "Digiohjelma 2027–2030" }, organisation: { ...porvoo.organisation, sv: "Borgå" }, steeringGroup: { ...porvoo.steeringGroup, en: "Board" } });
  });

  it("are taken from another language where one is empty", () => {
    expect(programmeAfter([{ table: "names", row: 1, column: "nameSv", value: null }, { table: "names", row: 1, column: "nameEn", value: "  " }]).names).toEqual({ fi: porvoo.names.fi, sv: porvoo.names.fi, en: porvoo.names.fi });
  });

  it("point at a row without any name, and at one that names nothing", () => {
    const empty = (["nameFi", "nameSv", "nameEn"] as const).map((column) => ({ table: "names", row: 2, column, value: null }) as const);
    expect(faultsAfter(empty)).toEqual([[addressOf(newSheets(), { table: "names", row: 2, column: "nameFi" }), null, "text"]]);
    expect(faultsAfter([{ table: "names", row: 1, column: "what", value: "Vaakuna" }]).map(([, found]) => found)).toEqual(["Vaakuna"]);
  });
});
