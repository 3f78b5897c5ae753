import { describe, expect, it } from "@jest/globals";
import { LANGUAGES } from "../../../../src/core/programme/language";
import { porvoo } from "../../../../src/core/programme/porvoo";
import { addressOf, faultsAfter, newSheets, programmeAfter } from "../settings-book";

describe("activity codes in the settings", () => {
  it.each(LANGUAGES)("override the programme's, as numbers or as text, in %s", (language) => {
    const read = programmeAfter([{ table: "activityCodes", row: 2, column: "code", value: 2222 }, { table: "activityCodes", row: 2, column: "name", value: "Digiohjelma2028" }, { table: "activityCodes", row: 4, column: "code", value: "0042" }], porvoo, language);
    expect(read.activityCodes).toEqual([...porvoo.activityCodes, { code: "2222", name: "Digiohjelma2028" }, { code: "0042", name: "0042" }]);
  });

  it("are none where the table is empty", () => {
    expect(programmeAfter([{ table: "activityCodes", row: 1, column: "code", value: null }, { table: "activityCodes", row: 1, column: "name", value: null }]).activityCodes).toEqual([]);
  });

  it.each<readonly [number, string | number | null, string | null, string]>([
    [2, "11", "11", "3–6 digits"],
    [2, "1111", "1111", 'not "1111" again'],
    [1, null, null, "3–6 digits"],
    [1, 45_000.5, "45000.5", "3–6 digits"],
  ])("point at a code that will not do: row %d, %j", (row, value, found, expected) => {
    const cell = { table: "activityCodes", row, column: "code", value } as const;
    expect(faultsAfter([cell])).toEqual([[addressOf(newSheets(), cell), found, expected]]);
  });
});
