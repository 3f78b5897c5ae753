import { describe, expect, it } from "@jest/globals";
import { checkRoadmap } from "../../../src/app/check-roadmap";
import { planNewRoadmap } from "../../../src/app/plan-new-roadmap";
import { readWithSettings } from "../../../src/app/read-with-settings";
import { parseRange } from "../../../src/core/grid/address";
import type { CellValue } from "../../../src/core/grid/cell-value";
import { valueAt } from "../../../src/core/grid/grid";
import type { Range } from "../../../src/core/grid/grid";
import type { SheetContents } from "../../../src/core/grid/sheets";
import { LANGUAGES } from "../../../src/core/programme/language";
import { PROGRAMMES } from "../../../src/core/programme/registry";
import type { WorkbookPlan } from "../../../src/core/reports/sheet-plan";
import { WORDS } from "../../../src/text/words";
import { planContents } from "../../../src/workbook/memory/plan-contents";

const TODAY = "2026-11-22";
const FIRST_EMPTY_ROW = 6;
const CASES = PROGRAMMES.flatMap((programme) => LANGUAGES.map((language) => [programme.id, language, programme] as const));

/** The cells that a defined name stands for: a range, or a column of a table. */
function rangeOf(refersTo: string, sheets: readonly SheetContents[]): { readonly sheet: SheetContents; readonly range: Range } {
  const [, name, column] = /^(\w+)\[(.+)\]$/u.exec(refersTo) ?? [];
  for (const sheet of sheets) {
    const table = sheet.tables.find((each) => each.name === name);
    const range = table?.range ?? (refersTo.startsWith(`'${sheet.name}'!`) ? parseRange(refersTo.slice(refersTo.indexOf("!") + 1)) : undefined);
    if (range === undefined) continue;
    if (table === undefined) return { sheet, range };
    for (let place = range.firstColumn; place <= range.lastColumn; place += 1) {
      if (valueAt(sheet.grid, range.firstRow, place) === column) return { sheet, range: { ...range, firstRow: range.firstRow + 1, firstColumn: place, lastColumn: place } };
    }
  }
  throw new Error(refersTo);
}

/** What a drop-down offers. */
function offered(plan: WorkbookPlan, source: string | null, sheets: readonly SheetContents[]): readonly CellValue[] {
  const name = plan.names.find((each) => each.name === source);
  if (name === undefined) return [];
  const { sheet, range } = rangeOf(name.refersTo, sheets);
  return Array.from({ length: range.lastRow - range.firstRow + 1 }, (_, index) => valueAt(sheet.grid, range.firstRow + index, range.firstColumn));
}

/** The roadmap with a row for each value of the longest drop-down, so that every value of every drop-down stands somewhere. */
function filledIn(plan: WorkbookPlan): readonly SheetContents[] {
  const sheets = plan.sheets.map(planContents);
  const [roadmap, ...others] = sheets;
  const lists = plan.sheets[0]?.validations.map(({ source }) => offered(plan, source, sheets)) ?? [];
  if (roadmap === undefined) throw new Error("no roadmap");
  const values = roadmap.grid.values.map((row) => [...row]);
  for (let index = 0; index < Math.max(...lists.map((list) => list.length)); index += 1) {
    const row = lists.map((list) => list[index % list.length] ?? null);
    values[FIRST_EMPTY_ROW - 1 + index] = [String(index + 1), `Toimenpide ${"ABCDEFGHIJKLMNOPQRST"[index] ?? ""}`, ...row.slice(2)];
  }
  return [{ ...roadmap, grid: { ...roadmap.grid, values, rowCount: values.length } }, ...others];
}

describe.each(CASES)("a new roadmap filled in from its drop-downs: %s in %s", (_id, language, programme) => {
  const sheets = filledIn(planNewRoadmap(programme, TODAY, WORDS[language]));
  const read = readWithSettings(sheets, {});
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  const { roadmap, tableLanguage, programmeSource } = read.value;

  it("is read by its settings, every column and row understood", () => {
    expect([programmeSource, roadmap.programme.id, tableLanguage]).toEqual(["settings", programme.id, language]);
    expect(roadmap.columns.filter(({ field }) => field === null)).toEqual([]);
    expect(roadmap.skipped.map(({ kind }) => kind)).toEqual(["title", "title", "example"]);
    expect(roadmap.actions.length).toBeGreaterThanOrEqual(9);
  });

  it("has no cell that was not understood for certain, and none that needs to be written otherwise", () => {
    const certain = ["ok", "empty"];
    const others = roadmap.actions.flatMap(({ fields }) => Object.entries(fields).filter(([, reading]) => !certain.includes(reading?.status ?? "empty")));
    expect(others).toEqual([]);
  });

  it("gives no finding about codes or the form of values", () => {
    const { findings } = checkRoadmap(roadmap, { asOf: TODAY, language: tableLanguage, accepted: [] });
    expect(findings.filter(({ check }) => /^(?:code|value|column|impact-metric|activity-code)/u.test(check)).map(({ check, cell, value }) => [check, cell, value])).toEqual([]);
  });
});
