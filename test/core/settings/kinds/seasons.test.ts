import { describe, expect, it } from "@jest/globals";
import { LANGUAGES } from "../../../../src/core/programme/language";
import { porvoo } from "../../../../src/core/programme/porvoo";
import { settingsWords } from "../../../../src/app/settings-words";
import { WORDS } from "../../../../src/text/words";
import type { Typed } from "../settings-book";
import { addressOf, faultsAfter, newSheets, programmeAfter } from "../settings-book";

function autumn(column: "from" | "to", value: Typed["value"], format?: string): Typed {
  return { table: "seasons", row: "syksy", column, value, ...(format === undefined ? {} : { format }) };
}

describe("season words in the settings", () => {
  it.each(LANGUAGES)("override the programme's, in %s", (language) => {
    const row = settingsWords(WORDS[language]).seasons.autumn;
    const read = programmeAfter([{ table: "seasons", row, column: "from", value: "15.8." }, { table: "seasons", row, column: "to", value: "30.11." }], porvoo, language);
    expect(read.seasons).toEqual({ ...porvoo.seasons, autumn: { from: "08-15", to: "11-30" } });
  });

  it.each<readonly [string, Typed["value"], string | undefined]>([
    ["text", "01.09.", undefined],
    ["text without the last dot", "1.9", undefined],
    ["a date that Excel has made of it", 46_266, "d.m.yyyy"],
    ["a date whose cell has lost its format", 46_266, undefined],
    ["a whole date typed as text", "1.9.2026", undefined],
  ])("are days of any year: %s", (_what, value, format) => {
    expect(programmeAfter([autumn("from", value, format)]).seasons.autumn).toEqual({ from: "09-01", to: "12-31" });
  });

  it("leave the base's day where a cell is empty", () => {
    expect(programmeAfter([autumn("from", null)])).toEqual(porvoo);
  });

  it.each<readonly [string | number | boolean, string]>([
    ["syyskuun alku", "day and month, 1.9."],
    ["31.6.", "day and month, 1.9."],
    ["1.13.", "day and month, 1.9."],
    ["29.2.", "day and month, 1.9."],
    [1.9, "day and month, 1.9."],
    [true, "day and month, 1.9."],
  ])("point at a day that is none: %j", (value, expected) => {
    expect(faultsAfter([autumn("from", value)])).toEqual([[addressOf(newSheets(), autumn("from", value)), String(value), expected]]);
  });

  it("point at an end before the beginning, and at a word that is no season", () => {
    expect(faultsAfter([autumn("to", "1.2.")])).toEqual([[addressOf(newSheets(), autumn("to", null)), "1.2.", "≥ 1.7."]]);
    expect(faultsAfter([{ table: "seasons", row: "syksy", column: "season", value: "rospuutto" }]).map(([, found]) => found)).toEqual(["rospuutto"]);
  });
});
