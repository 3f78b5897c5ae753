import { describe, expect, it } from "@jest/globals";
import { LANGUAGES } from "../../../../src/core/programme/language";
import { porvoo } from "../../../../src/core/programme/porvoo";
import type { SettingColumn } from "../../../../src/core/settings/setting-ids";
import type { Typed } from "../settings-book";
import { addressOf, faultsAfter, newSheets, settingsOn, typedInto } from "../settings-book";

function cell(row: number, column: SettingColumn, value: Typed["value"], format?: string): Typed {
  return { table: "profitability", row, column, value, ...(format === undefined ? {} : { format }) };
}

const NOTHING = { oneOff: null, running: null, hours: null, hourPrice: null, savings: null, startYear: null, interest: null, horizon: null, benefits: null };

describe("inputs of profitability in the settings", () => {
  it("are none in a new roadmap, whose table is empty", () => {
    const read = settingsOn(newSheets());
    expect(read.ok && read.value.profitability).toEqual([]);
  });

  it.each(LANGUAGES)("are read as numbers, also where they are typed as text, in %s", (language) => {
    const typed = [
      cell(1, "action", 12), cell(1, "oneOff", "12 500,50 €"), cell(1, "running", 0), cell(1, "hours", "120"), cell(1, "hourPrice", 45.5), cell(1, "startYear", 2026), cell(1, "interest", 0.025, "0.0 %"), cell(1, "horizon", "3"), cell(1, "benefits", "Asiointi on helpompaa"),
      cell(3, "action", "A-2"), cell(3, "savings", 900), cell(3, "interest", "4 %"),
    ]; // prettier-ignore
    const read = settingsOn(typedInto(newSheets(porvoo, language), typed, language));
    expect(read.ok && read.value.profitability).toEqual([
      { ...NOTHING, action: "12", oneOff: 12_500.5, running: 0, hours: 120, hourPrice: 45.5, startYear: 2026, interest: 2.5, horizon: 3, benefits: "Asiointi on helpompaa" },
      { ...NOTHING, action: "A-2", savings: 900, interest: 4 },
    ]);
  });

  it.each<readonly [SettingColumn, Typed["value"], string]>([
    ["oneOff", "paljon", "number"],
    ["running", -1, "number ≥ 0"],
    ["hours", false, "number"],
    ["startYear", 26, "number 1990–2100"],
    ["startYear", 2026.5, "whole number"],
    ["interest", 35, "number 0–20"],
    ["horizon", 10, "number 3–5"],
  ])("point at a cell that will not do: %s %j", (column, value, expected) => {
    const faulty = cell(2, column, value);
    expect(faultsAfter([cell(2, "action", "1"), faulty])).toEqual([[addressOf(newSheets(), faulty), typeof value === "object" ? "" : String(value), expected]]);
  });

  it("point at inputs that are no action's", () => {
    expect(faultsAfter([cell(2, "oneOff", 100)])).toEqual([[addressOf(newSheets(), cell(2, "action", null)), null, "text"]]);
  });
});
