import { describe, expect, it } from "@jest/globals";
import { planNewRoadmap } from "../../../src/app/plan-new-roadmap";
import { settingsWords } from "../../../src/app/settings-words";
import { roadmapYears } from "../../../src/core/new-roadmap/roadmap-years";
import { generic } from "../../../src/core/programme/generic";
import { LANGUAGES } from "../../../src/core/programme/language";
import { mustasaari } from "../../../src/core/programme/mustasaari";
import { porvoo } from "../../../src/core/programme/porvoo";
import { PROGRAMMES } from "../../../src/core/programme/registry";
import { tornio } from "../../../src/core/programme/tornio";
import type { SheetPlan, WorkbookPlan } from "../../../src/core/reports/sheet-plan";
import { STYLES } from "../../../src/core/reports/styles";
import type { Style } from "../../../src/core/reports/styles";
import { WORDS } from "../../../src/text/words";
import { checkPlan } from "../../../src/workbook/plan/check-plan";

const TODAY = "2026-11-22";
const CASES = PROGRAMMES.flatMap((programme) => LANGUAGES.map((language) => [programme.id, language, programme] as const));

function sheetOf(plan: WorkbookPlan, id: string): SheetPlan {
  const sheet = plan.sheets.find((each) => each.id === id);
  if (sheet === undefined) throw new Error(id);
  return sheet;
}

function headersOf(plan: WorkbookPlan): readonly string[] {
  return sheetOf(plan, "roadmap").tables[0]?.columns ?? [];
}

function formatAt(sheet: SheetPlan, row: number, header: string): string | undefined {
  const cell = sheet.rows[row - 1]?.[sheet.tables[0]?.columns.indexOf(header) ?? -1];
  const style: Style = STYLES[cell?.style ?? "plain"];
  return style.numberFormat;
}

describe.each(CASES)("a new roadmap: %s in %s", (_id, language, programme) => {
  const plan = planNewRoadmap(programme, TODAY, WORDS[language]);

  it("is a plan that every host can write", () => {
    expect(() => {
      checkPlan(plan);
    }).not.toThrow();
    expect(new Set(headersOf(plan)).size).toBe(headersOf(plan).length);
  });

  it("feeds every drop-down from a range through a name, never from a list of words", () => {
    const names = new Set(plan.names.map(({ name }) => name));
    const sources = plan.sheets.flatMap(({ validations }) => validations.flatMap(({ source }) => source ?? []));
    expect(sources.filter((source) => !names.has(source))).toEqual([]);
    const columns = new Set(plan.sheets.flatMap((sheet) => sheet.tables.flatMap((table) => table.columns.map((column) => `${table.name}[${column}]`))));
    const isRange = (refersTo: string): boolean => columns.has(refersTo) || /^'[^']+'!\$[A-Z]+\$\d+:\$[A-Z]+\$\d+$/u.test(refersTo);
    expect(plan.names.filter(({ refersTo }) => !isRange(refersTo))).toEqual([]);
  });

  it("has a note on every column, short enough for Excel, that says what is required", () => {
    const { validations } = sheetOf(plan, "roadmap");
    expect(validations.map(({ range }) => range.firstColumn)).toEqual(headersOf(plan).map((_, index) => index + 1));
    for (const { prompt } of validations) expect([prompt.title.length <= 32, prompt.text.length <= 255, prompt.text.length > 10]).toEqual([true, true, true]);
    const required = WORDS[language].newRoadmap.required;
    expect(validations.filter(({ prompt }) => prompt.text.startsWith(required)).length).toBe(Object.values(programme.fields).filter((field) => field.required === "always").length);
  });
});

describe("the columns of a new roadmap", () => {
  it("are the programme's, by its own headers where it has some in the language", () => {
    const fi = headersOf(planNewRoadmap(porvoo, TODAY, WORDS.fi));
    expect(fi).toEqual(expect.arrayContaining(["Digiohjelman tavoite", "Mihin toimenpide perustuu", "Taso", "Budjetti 2024", "Toteuma 2026", "Toimintokoodi", "Liikennevalo"]));
    expect(headersOf(planNewRoadmap(mustasaari, TODAY, WORDS.sv))).toEqual(expect.arrayContaining(["Åtgärd", "Tema", "År", "Ansvarig"]));
    expect(headersOf(planNewRoadmap(tornio, TODAY, WORDS.fi))).not.toContain("Taso");
  });

  it("show the days of the example as days, and take anything below it", () => {
    const sheet = sheetOf(planNewRoadmap(generic, TODAY, WORDS.fi), "roadmap");
    for (const header of ["Alkaa", "Määräaika"]) expect([header, formatAt(sheet, 5, header), formatAt(sheet, 6, header)]).toEqual([header, "d.m.yyyy", undefined]);
  });

  it("keep codes, identifiers and half-years as text", () => {
    const sheet = sheetOf(planNewRoadmap(porvoo, TODAY, WORDS.fi), "roadmap");
    for (const header of ["Nro", "Taso", "Digiohjelman tavoite", "Toimintokoodi", "Tila"]) expect([header, formatAt(sheet, 5, header), formatAt(sheet, 60, header)]).toEqual([header, "@", "@"]);
    expect(formatAt(sheetOf(planNewRoadmap(tornio, TODAY, WORDS.fi), "roadmap"), 60, "Määräaika")).toBe("@");
    expect(formatAt(sheet, 60, "Määräaika")).toBeUndefined();
  });

  it("have money for the programme's years, or of a long period for the budget year and the two after it", () => {
    expect(roadmapYears(porvoo, 2030)).toEqual([2024, 2025, 2026]);
    expect(roadmapYears(generic, 2026)).toEqual([2026, 2027, 2028]);
    expect(roadmapYears(generic, 1999)).toEqual([2020, 2021, 2022]);
    expect(roadmapYears(generic, 2040)).toEqual([2033, 2034, 2035]);
  });

  it("question a text outside a closed list, and nothing where several or other values may stand", () => {
    const sheet = sheetOf(planNewRoadmap(porvoo, TODAY, WORDS.fi), "roadmap");
    const questioned = sheet.validations.filter(({ error }) => error.text !== "").map(({ prompt }) => prompt.title);
    expect(questioned).toEqual(["Taso", "Mihin toimenpide perustuu", "Mikä on pitkän ajan hyöty", "Kustannuskokoluokka", "Vaikuttavuuden suuruus", "Kehittämismalli", "Tila", "Liikennevalo"]);
    expect(sheet.validations.some(({ error }) => error.stop)).toBe(false);
  });
});

describe("the settings sheet of a new roadmap", () => {
  it("writes codes and days of the year as text, and names so that drop-downs follow them", () => {
    const sheet = sheetOf(planNewRoadmap(porvoo, TODAY, WORDS.fi), "settings");
    const cells = sheet.rows.flat().flatMap((cell) => cell ?? []);
    for (const value of ["TOSI", "1111", "1.7.", "PERUSTA"]) {
      const styles = cells.filter((cell) => cell.value === value && cell.formula === undefined).map(({ style }) => style);
      expect([value, new Set(styles)]).toEqual([value, new Set(["text"])]);
    }
    expect(cells.find((cell) => cell.value === "lakisääteinen velvoite" && cell.formula !== undefined)?.formula).toMatch(/^[A-Z]+\d+$/u);
  });

  it("leads to each table by a link", () => {
    const plan = planNewRoadmap(tornio, TODAY, WORDS.sv);
    const sheet = sheetOf(plan, "settings");
    const links = sheet.rows.flat().flatMap((cell) => cell?.link ?? []);
    expect(links.map(({ sheet: name }) => name)).toEqual(sheet.tables.map(() => WORDS.sv.newRoadmap.sheets.settings));
  });

  it("has room for meetings", () => {
    const table = sheetOf(planNewRoadmap(porvoo, TODAY, WORDS.fi), "settings").tables.find(({ name }) => name === "dk_set_meetings");
    expect(table && [table.range.lastRow - table.range.firstRow, table.columns]).toEqual([6, [settingsWords(WORDS.fi).columns.day, settingsWords(WORDS.fi).columns.note]]);
  });
});
