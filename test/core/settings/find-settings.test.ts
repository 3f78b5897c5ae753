import { describe, expect, it } from "@jest/globals";
import type { SheetContents } from "../../../src/core/grid/sheets";
import { LANGUAGES } from "../../../src/core/programme/language";
import { porvoo } from "../../../src/core/programme/porvoo";
import { SETTING_TABLES } from "../../../src/core/settings/setting-ids";
import { findSettings } from "../../../src/core/settings/find-settings";
import { isOwnSheet, tableName } from "../../../src/core/settings/table-names";
import { settingsVocabulary, settingsWords } from "../../../src/app/settings-words";
import { WORDS } from "../../../src/text/words";
import { newSheets, settingsOn, typedInto, withoutTable } from "./settings-book";

function renamed(sheets: readonly SheetContents[], from: string, to: string): readonly SheetContents[] {
  return sheets.map((sheet) => ({ ...sheet, tables: sheet.tables.map((table) => (table.name === from ? { ...table, name: to } : table)) }));
}

describe("finding settings", () => {
  it("goes by the names of the tables, whatever the sheet is called and wherever it stands", () => {
    const sheets = newSheets().map((sheet) => ({ ...sheet, name: `${sheet.name} 2`, grid: { ...sheet.grid, sheet: `${sheet.name} 2` } }));
    const read = settingsOn([...sheets].reverse());
    expect(read.ok && read.value.programme).toEqual(porvoo);
  });

  it("does not mind letter case, and takes no copy for the table", () => {
    expect(findSettings(renamed(newSheets(), "dk_set_level", "DK_SET_LEVEL")).has("level")).toBe(true);
    expect(findSettings(renamed(newSheets(), "dk_set_level", "dk_set_level2")).has("level")).toBe(false);
    expect(findSettings([])).toEqual(new Map());
  });

  it.each(SETTING_TABLES.filter((table) => table !== "base" && table !== "programme" && table !== "recipients"))("holds the base's values where the table %s is gone", (table) => {
    const read = settingsOn(withoutTable(newSheets(), table));
    expect(read.ok && read.value.programme).toEqual(porvoo);
  });

  it("reads columns in any order, and leaves the base's values for one that is gone", () => {
    const words = settingsWords(WORDS.fi).columns;
    const swapped = typedInto(newSheets(), [{ table: "level", row: 0, column: "nameFi", value: "tilapäinen" }]);
    const names = typedInto(swapped, [{ table: "level", row: 0, column: "nameEn", value: words.nameFi }]);
    const read = settingsOn(names);
    expect(read.ok && read.value.programme.codeLists.level?.codes[1]?.names).toEqual({ fi: "shared solution, independent of department", sv: porvoo.codeLists.level?.codes[1]?.names.sv, en: porvoo.codeLists.level?.codes[1]?.names.en });
  });

  it("knows the columns by their place where no header says anything", () => {
    const blank = (["code", "choice", "nameFi", "nameSv", "nameEn", "synonyms", "hints"] as const).reduce<readonly SheetContents[]>((sheets, column) => typedInto(sheets, [{ table: "level", row: 0, column, value: `Sarake${column.length}` }]), newSheets());
    const read = settingsOn(blank);
    expect(read.ok && read.value.programme).toEqual(porvoo);
  });

  it("points at the header of a table whose first column is gone", () => {
    const read = settingsOn(typedInto(newSheets(), [{ table: "activityCodes", row: 0, column: "code", value: "Tunnus" }]));
    expect(!read.ok && read.problem.kind === "settings-invalid" && read.problem.faults.map(({ found, expected }) => [found, expected])).toEqual([["Tunnus", "column Koodi"]]);
  });
});

describe("sheets of ours", () => {
  it("are those with our tables alone", () => {
    expect(newSheets().map((sheet) => [sheet.name, isOwnSheet(sheet)])).toEqual([["Tiekartta", false], ["Ohjeet", true], ["Asetukset", true]]);
    const [roadmap, , settings] = newSheets();
    expect(roadmap && settings && isOwnSheet({ tables: [...roadmap.tables, ...settings.tables] })).toBe(false);
    expect(isOwnSheet({ tables: [] })).toBe(false);
  });

  it("have tables with names that Excel accepts", () => {
    for (const table of SETTING_TABLES) expect(tableName(table)).toMatch(/^dk_set_[A-Za-z]+$/u);
  });
});

describe("the words of the settings", () => {
  it.each(["columns", "settings", "names", "seasons", "required", "scheduleUnits", "languages"] as const)("mean one thing in all languages together: %s", (kind) => {
    const meanings = new Map<string, Set<string>>();
    for (const language of LANGUAGES) {
      for (const [meaning, word] of Object.entries(settingsWords(WORDS[language])[kind])) meanings.set(word.toLowerCase(), (meanings.get(word.toLowerCase()) ?? new Set()).add(meaning));
    }
    expect([...meanings].filter(([, all]) => all.size > 1)).toEqual([]);
  });

  it("name every field and check", () => {
    const { fields, checks } = settingsVocabulary();
    expect([new Set(fields.values()).size, checks.size]).toEqual([36, 55]);
  });
});
