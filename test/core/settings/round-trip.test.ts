import { describe, expect, it } from "@jest/globals";
import { LANGUAGES } from "../../../src/core/programme/language";
import { loadProgramme } from "../../../src/core/programme/load-programme";
import { generic } from "../../../src/core/programme/generic";
import { PROGRAMMES } from "../../../src/core/programme/registry";
import { findSettings } from "../../../src/core/settings/find-settings";
import { newSheets, settingsOn } from "./settings-book";

const CASES = PROGRAMMES.flatMap((programme) => LANGUAGES.map((language) => [programme.id, language, programme] as const));

describe("settings that were written and read again", () => {
  it.each(CASES)("are the same programme: %s in %s", (_id, language, programme) => {
    const read = settingsOn(newSheets(programme, language));
    expect(read.ok && read.value.programme).toEqual(programme);
    expect(read.ok && read.value.meetings).toEqual([]);
  });

  it("are the same programme also where it is a municipality's own, down to what no table shows", () => {
    const own = loadProgramme(
      {
        ...generic,
        id: "oma-kunta",
        dueSoonDays: 45,
        reports: [],
        goalBenefits: { "1": "renewal" },
        groupCompanies: ["Kuntayhtiö Oy"],
        codeLists: { ...generic.codeLists, goal: { codes: [{ code: "1", names: { fi: "sujuva arki", sv: "smidig vardag", en: "easy days" } }, { code: "2", names: { fi: "ehjä luonto", sv: "hel natur", en: "whole nature" } }], groups: [{ words: ["kaikki"], codes: ["1", "2"] }] } },
      },
      "oma.json",
    );
    if (!own.ok) throw new Error(JSON.stringify(own.problem));
    const sheets = newSheets(own.value, "sv");
    expect(sheets.filter(({ hidden }) => hidden).map(({ name }) => name)).toEqual(["Grundprogram"]);
    const read = settingsOn(sheets);
    expect(read.ok && read.value.programme).toEqual(own.value);
  });

  it("have a table for each kind that the programme has, and no hidden sheet for a programme of ours", () => {
    const sheets = newSheets();
    expect(sheets.some(({ hidden }) => hidden)).toBe(false);
    expect([...findSettings(sheets).keys()]).toEqual(expect.arrayContaining(["programme", "names", "columns", "activityCodes", "units", "seasons", "meetings", "recipients", "severities", "goal", "level", "impactMetric"]));
  });
});
