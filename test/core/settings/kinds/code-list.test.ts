import { describe, expect, it } from "@jest/globals";
import { generic } from "../../../../src/core/programme/generic";
import { LANGUAGES } from "../../../../src/core/programme/language";
import { porvoo } from "../../../../src/core/programme/porvoo";
import type { Code, Programme } from "../../../../src/core/programme/schema";
import { addressOf, faultsAfter, newSheets, programmeAfter } from "../settings-book";

function codeIn(programme: Programme, field: "goal" | "level", code: string): Code | undefined {
  return programme.codeLists[field]?.codes.find((each) => each.code === code);
}

const NEW_ROW = [
  { table: "level", row: 5, column: "code", value: "ALUE" },
  { table: "level", row: 5, column: "choice", value: "ALUE" },
  { table: "level", row: 5, column: "nameFi", value: "seudullinen ratkaisu" },
  { table: "level", row: 5, column: "synonyms", value: "seutu;  alueellinen ;;seutu" },
] as const;

describe("a code list in the settings", () => {
  it.each(LANGUAGES)("takes a code that was added below, in %s", (language) => {
    expect(codeIn(programmeAfter(NEW_ROW, porvoo, language), "level", "ALUE")).toEqual({
      code: "ALUE",
      names: { fi: "seudullinen ratkaisu", sv: "seudullinen ratkaisu", en: "seudullinen ratkaisu" },
      synonyms: ["seutu", "alueellinen"],
      hints: [],
      writtenAs: "either",
    });
  });

  it("takes new names and synonyms, and keeps what no column shows", () => {
    const read = codeIn(programmeAfter([{ table: "goal", row: "K1", column: "nameFi", value: " digitaidot  kaikille " }, { table: "goal", row: "K1", column: "synonyms", value: null }, { table: "goal", row: "K1", column: "hints", value: null }]), "goal", "K1");
    expect(read).toMatchObject({ partOf: "K", names: { fi: "digitaidot kaikille", sv: "digital bildning" }, synonyms: [] });
  });

  it("loses a code whose row was emptied, and whatever spoke of it", () => {
    const cells = (["code", "choice", "nameFi", "nameSv", "nameEn", "synonyms", "hints"] as const).flatMap((column) => [
      { table: "goal", row: 4, column, value: null } as const,
      { table: "goal", row: 1, column, value: null } as const,
    ]);
    const read = programmeAfter(cells);
    expect(read.codeLists.goal?.codes.map(({ code, partOf }) => [code, partOf])).toEqual([["B", undefined], ["C", undefined], ["K1", undefined], ["K2", undefined], ["K3", undefined], ["K4", undefined]]);
    expect(read.goalBenefits).toEqual({ B: "sustainability", C: "renewal" });
  });

  it.each([true, "TRUE", "SANT", "TOSI"])("knows TOSI whatever Excel has made of it: %j", (value) => {
    expect(programmeAfter([{ table: "level", row: 3, column: "code", value }, { table: "level", row: 3, column: "choice", value }])).toEqual(porvoo);
  });

  it.each<readonly [string, Partial<Code>]>([
    ["suurin", { writtenAs: "name", short: { fi: "suurin", sv: "stor", en: "large" } }],
    ["L - suurin", { writtenAs: "together", short: { fi: "suurin", sv: "stor", en: "large" } }],
    ["L", { writtenAs: "code" }],
  ])("is written as its drop-down offers it: %s", (value, expected) => {
    const cost = programmeAfter([{ table: "cost", row: "L", column: "choice", value }]).codeLists.cost?.codes.find(({ code }) => code === "L");
    expect(cost).toMatchObject(expected);
  });

  it("takes numbers as codes", () => {
    expect(codeIn(programmeAfter([{ table: "goal", row: 9, column: "code", value: 9 }, { table: "goal", row: 9, column: "nameFi", value: "osaaminen" }], generic), "goal", "9")).toMatchObject({ code: "9", names: { sv: "osaaminen" } });
  });

  it("holds the base's codes where all rows are empty", () => {
    const cells = [1, 2, 3].flatMap((row) => (["code", "choice", "nameFi", "nameSv", "nameEn", "synonyms", "hints"] as const).map((column) => ({ table: "cost", row, column, value: null }) as const));
    expect(programmeAfter(cells)).toEqual(porvoo);
  });

  it.each<readonly [string, Parameters<typeof faultsAfter>[0][number], string | null, string]>([
    ["a code twice", { table: "level", row: 4, column: "code", value: "TORI" }, "TORI", 'not "TORI": TORI'],
    ["a name that is another code's", { table: "level", row: "DATA", column: "nameSv", value: "digital grund" }, "digital grund", 'not "digital grund": PERUSTA'],
    ["a synonym that is another code's", { table: "cost", row: "L", column: "synonyms", value: "iso; keskikokoinen" }, "iso; keskikokoinen", 'not "keskikokoinen": M'],
    ["a row without a code", { table: "level", row: 2, column: "code", value: null }, null, "text"],
    ["an error", { table: "level", row: 2, column: "nameFi", value: { error: "#REF!" } }, "#REF!", "text"],
    ["a truth value that is no level", { table: "cost", row: 2, column: "code", value: true }, "true", "text"],
  ])("points at %s", (_what, cell, found, expected) => {
    expect(faultsAfter([cell])[0]).toEqual([addressOf(newSheets(), cell), found, expected]);
  });

  it("points at the cell in every language", () => {
    for (const language of LANGUAGES) {
      const cell = { table: "level", row: 4, column: "code", value: "TORI" } as const;
      expect(faultsAfter([cell], porvoo, language).map(([where]) => where)).toEqual([addressOf(newSheets(porvoo, language), cell, language)]);
    }
  });
});
