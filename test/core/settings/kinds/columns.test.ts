import { describe, expect, it } from "@jest/globals";
import { LANGUAGES } from "../../../../src/core/programme/language";
import { porvoo } from "../../../../src/core/programme/porvoo";
import { tornio } from "../../../../src/core/programme/tornio";
import { settingsWords } from "../../../../src/app/settings-words";
import { WORDS } from "../../../../src/text/words";
import type { SettingColumn } from "../../../../src/core/settings/setting-ids";
import { addressOf, faultsAfter, newSheets, programmeAfter } from "../settings-book";

function cell(row: string, column: SettingColumn, value: string | boolean | null): { readonly table: "columns"; readonly row: string; readonly column: SettingColumn; readonly value: typeof value } {
  return { table: "columns", row, column, value };
}

describe("the columns in the settings", () => {
  it("say what is required, used and known by other headers", () => {
    const { fields } = programmeAfter([cell("Kuvaus", "required", "aina"), cell("Toimintokoodi", "required", "ei"), cell("Taso", "used", "ei"), cell("Huomiot", "headers", "Muuta; Lisäksi"), cell("Vastuutaho", "missing", "virhe")]);
    expect(fields).toEqual({
      ...porvoo.fields,
      description: { required: "always", used: true, headers: [] },
      activityCode: { required: "never", used: true, headers: [] },
      level: { ...porvoo.fields.level, used: false },
      notes: { required: "never", used: true, headers: ["Muuta", "Lisäksi"] },
      owner: { ...porvoo.fields.owner, missing: "error" },
    });
  });

  it("say what is public, and how the codes are read", () => {
    const read = programmeAfter([cell("Vastuutaho", "public", "x"), cell("Kuvaus", "public", false), cell("Taso", "several", "kyllä"), cell("Tavoite", "several", "ei"), cell("Vaikuttavuusmittari", "open", "ei"), cell("Strategian kärki", "several", "ei")]);
    expect(read.publicFields).toEqual([...porvoo.publicFields.filter((field) => field !== "description"), "owner"]);
    expect([read.codeLists.level?.several, read.codeLists.goal?.several, read.codeLists.impactMetric?.open, read.codeLists.strategyTheme?.most]).toEqual([true, false, false, undefined]);
  });

  it.each(LANGUAGES)("are read in %s", (language) => {
    const words = settingsWords(WORDS[language]);
    const typed = [cell(words.fields.description, "required", words.required["with-money"]), cell(words.fields.owner, "public", words.yes)];
    const read = programmeAfter(typed, porvoo, language);
    expect([read.fields.description?.required, read.publicFields.includes("owner")]).toEqual(["with-money", true]);
  });

  it("take back a severity whose cell was emptied, and bring a column into use", () => {
    const read = programmeAfter([cell("Vastuutaho", "missing", null), cell("Taso", "used", "kyllä")], tornio);
    expect(read.fields.owner).not.toHaveProperty("missing");
    expect(read.fields.level).toEqual({ required: "never", used: true, headers: [] });
  });

  it.each<readonly [string, SettingColumn, string, string]>([
    ["Taso", "required", "joskus", "one of: aina, kun on rahaa, ei"],
    ["Taso", "used", "ehkä", "one of: kyllä, ei"],
    ["Taso", "missing", "paha", "one of: virhe, varoitus, huomio, pois"],
    ["Taso", "several", "2", "one of: kyllä, ei"],
  ])("point at a cell: %s, %s", (row, column, value, expected) => {
    expect(faultsAfter([cell(row, column, value)])).toEqual([[addressOf(newSheets(), cell(row, column, value)), value, expected]]);
  });

  it("point at a field that is unknown, or there twice", () => {
    const [unknown] = faultsAfter([{ table: "columns", row: 1, column: "field", value: "Väri" }]);
    expect(unknown?.slice(0, 2)).toEqual([addressOf(newSheets(), { table: "columns", row: 1, column: "field" }), "Väri"]);
    expect(faultsAfter([{ table: "columns", row: 3, column: "field", value: "Nro" }])).toEqual([[addressOf(newSheets(), { table: "columns", row: 3, column: "field" }), "Nro", 'not "Nro" again']]);
  });
});
