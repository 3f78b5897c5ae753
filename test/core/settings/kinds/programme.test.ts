import { describe, expect, it } from "@jest/globals";
import { LANGUAGES } from "../../../../src/core/programme/language";
import { porvoo } from "../../../../src/core/programme/porvoo";
import { tornio } from "../../../../src/core/programme/tornio";
import { settingsWords } from "../../../../src/app/settings-words";
import { WORDS } from "../../../../src/text/words";
import type { ProgrammeSetting } from "../../../../src/core/settings/setting-ids";
import { addressOf, faultsAfter, newSheets, programmeAfter, settingsOn, typedInto } from "../settings-book";

function setting(name: ProgrammeSetting, value: string | number | boolean | null, language: "fi" | "sv" | "en" = "fi"): { readonly table: "programme"; readonly row: string; readonly column: "value"; readonly value: typeof value } {
  return { table: "programme", row: settingsWords(WORDS[language]).settings[name], column: "value", value };
}

describe("the programme table of the settings", () => {
  it.each<readonly [ProgrammeSetting, string | number, object]>([
    ["id", "Porvoo-2027", { id: "porvoo-2027" }],
    ["languages", "ruotsi, suomi", { languages: ["sv", "fi"] }],
    ["firstYear", 2023, { period: { firstYear: 2023, lastYear: 2026 } }],
    ["lastYear", "2030", { period: { firstYear: 2024, lastYear: 2030 } }],
    ["scheduleUnit", "Puolivuosi", { scheduleUnit: "half" }],
    ["dueSoonDays", 60, { dueSoonDays: 60 }],
    ["staleDays", 180, { staleDays: 180 }],
    ["daysPerYear", 215, { workTime: { ...porvoo.workTime, daysPerYear: 215 } }],
    ["daysPerMonth", 18, { workTime: { ...porvoo.workTime, daysPerMonth: 18 } }],
    ["hoursPerDay", "7,5", { workTime: { ...porvoo.workTime, hoursPerDay: 7.5 } }],
    ["hourPrice", "42,50", { profitability: { ...porvoo.profitability, hourPrice: 42.5 } }],
    ["interestPercent", "2,5 %", { profitability: { ...porvoo.profitability, interestPercent: 2.5 } }],
    ["interestPercent", 4, { profitability: { ...porvoo.profitability, interestPercent: 4 } }],
    ["horizonYears", 3, { profitability: { ...porvoo.profitability, horizonYears: 3 } }],
  ])("overrides %s", (name, value, expected) => {
    expect(programmeAfter([setting(name, value)])).toEqual({ ...porvoo, ...expected });
  });

  it.each(LANGUAGES)("is read in %s", (language) => {
    const { scheduleUnits, languages } = settingsWords(WORDS[language]);
    expect(programmeAfter([setting("scheduleUnit", scheduleUnits.day, language), setting("languages", languages.en, language)], porvoo, language)).toEqual({ ...porvoo, scheduleUnit: "day", languages: ["en"] });
  });

  it("takes 0,07 in a cell of percent for 7 %", () => {
    expect(programmeAfter([{ ...setting("interestPercent", 0.07), format: "0 %" }]).profitability.interestPercent).toBe(7);
  });

  it("counts a person-year as 220 person-days, an hour as 40 €, 3 % and five years where nothing else is said", () => {
    expect(porvoo.workTime.daysPerYear).toBe(220);
    expect(porvoo.profitability).toEqual({ hourPrice: 40, interestPercent: 3, horizonYears: 5 });
  });

  it("leaves the base's value where a cell is empty", () => {
    expect(programmeAfter([setting("firstYear", null), setting("languages", null), setting("scheduleUnit", " ")])).toEqual(porvoo);
  });

  it("builds on the programme that it names", () => {
    const read = settingsOn(typedInto(newSheets(tornio), [setting("base", "Porvoo")]));
    expect(read.ok && Object.keys(read.value.programme.codeLists)).toEqual(expect.arrayContaining(["goal", "level", "strategyTheme"]));
  });

  it.each<readonly [ProgrammeSetting, string | number | boolean, string]>([
    ["base", "espoo", "one of: porvoo, tornio, mustasaari, generic"],
    ["id", "Oma ohjelma", "lower-case letters, digits and hyphens"],
    ["id", true, "text"],
    ["languages", "suomi; saame", "one of: suomi, ruotsi, englanti"],
    ["firstYear", "ensi vuosi", "number"],
    ["firstYear", 24, "number ≥ 1990"],
    ["lastYear", 2020, "number ≥ 2024"],
    ["scheduleUnit", "viikko", "one of: päivä, puolivuosi, vuosi"],
    ["dueSoonDays", 1.5, "whole number"],
    ["staleDays", -1, "number > 0"],
    ["hoursPerDay", 0, "number > 0"],
    ["hourPrice", 0, "number > 0"],
    ["interestPercent", 30, "number ≤ 20"],
    ["horizonYears", 6, "number ≤ 5"],
    ["horizonYears", "kolme", "number"],
  ])("points at the cell of %s: %s", (name, value, expected) => {
    const cell = setting(name, value);
    expect(faultsAfter([cell])).toEqual([[addressOf(newSheets(), cell), String(value), expected]]);
  });

  it("points at a row whose setting nobody knows", () => {
    const cell = { table: "programme", row: 3, column: "setting", value: "Väri" } as const;
    expect(faultsAfter([cell])[0]?.slice(0, 2)).toEqual([addressOf(newSheets(), cell), "Väri"]);
  });

  it("tells of all cells at once, in the order of the sheet", () => {
    expect(faultsAfter([setting("hoursPerDay", 0), setting("firstYear", "a"), { table: "names", row: 1, column: "nameFi", value: false }]).map(([, found]) => found)).toEqual(["a", "0", "false"]);
  });
});
