import { describe, expect, it } from "@jest/globals";
import type { CellContent, CellEdit } from "../../../../src/core/fixes/cell-edit";
import { reverseEdit } from "../../../../src/core/fixes/cell-edit";
import { netFixes } from "../../../../src/core/fixes/net-fixes";
import { makeGrid } from "../../../../src/core/grid/grid";
import { porvoo } from "../../../../src/core/programme/porvoo";
import { readRoadmap } from "../../../../src/core/reading/read-roadmap";
import type { Roadmap } from "../../../../src/core/reading/roadmap";
import type { FixListInput } from "../../../../src/core/reports/fix-list/fix-list-sheet";
import { fixListSheet, fixListWorkbook } from "../../../../src/core/reports/fix-list/fix-list-sheet";
import type { SheetPlan } from "../../../../src/core/reports/sheet-plan";
import { WORDS } from "../../../../src/text/words";
import { checkPlan } from "../../../../src/workbook/plan/check-plan";

function roadmap(): Roadmap {
  const values = [
    ["Nro", "Toimenpide", "Tavoite", "Taso", "Määräaika", "Tila"],
    ["DT-1", "Sähköinen asiointi", "A", "TOTI", "31.6.2026", "käynnissä"],
    ["DT-2", "Tietoallas", "B", "TORI", 46203, "valmis"],
  ];
  const read = readRoadmap([{ name: "Tiekartta", hidden: false, tables: [], hasPivot: false, grid: makeGrid({ sheet: "Tiekartta", values }) }], { programme: porvoo });
  if (!read.ok) throw new Error(read.problem.kind);
  return read.value.roadmap;
}

const plain = (value: CellContent["value"], format?: string): CellContent => ({ value, format });
const edit = (row: number, column: number, before: CellContent, after: CellContent): CellEdit => ({ row, column, before, after });
const LEVEL = edit(2, 4, plain("TOTI"), plain("TOSI", "@"));
const DUE = edit(2, 5, plain("31.6.2026"), plain(46203, "d.m.yyyy"));

function inputOf(edits: readonly CellEdit[], language: "fi" | "sv" | "en" = "fi"): FixListInput {
  const words = WORDS[language];
  return { fixes: netFixes(edits), roadmap: roadmap(), dateSystem: 1900, file: "tiekartta.xlsx", words: { ...words.pane.browser.fixList, language, truth: words.pane.findings.preview.truth, page: words.reports.page } };
}

const texts = ({ rows }: SheetPlan): unknown[][] => rows.map((row) => row.map((cell) => cell?.value ?? null));
const lines = (edits: readonly CellEdit[], language?: "fi" | "sv" | "en"): unknown[][] => texts(fixListSheet(inputOf(edits, language))).slice(4);

describe("The list of fixes", () => {
  it("says of a cell that was fixed once where it stands, what it is about, what stands there and what belongs there", () => {
    expect(texts(fixListSheet(inputOf([LEVEL]))).slice(0, 5)).toEqual([
      ["Korjausluettelo"],
      ["Tee nämä korjaukset alkuperäiseen tiedostoon tiekartta.xlsx, välilehti Tiekartta. Korjaukset on tehty vain selaimen työkopioon."],
      [],
      ["Tehty", "Solu", "Nro", "Toimenpide", "Sarake", "Solussa nyt", "Korjataan arvoksi"],
      ["☐", "D2", "DT-1", "Sähköinen asiointi", "Taso", "TOTI", "TOSI"],
    ]);
  });

  it("names a cell that was fixed twice once: what stands in the original, and what stands there last", () => {
    expect(lines([LEVEL, edit(2, 4, plain("TOSI", "@"), plain("TORI", "@"))])).toEqual([["☐", "D2", "DT-1", "Sähköinen asiointi", "Taso", "TOTI", "TORI"]]);
  });

  it("leaves out a fix that was taken back, and keeps the others", () => {
    expect(lines([LEVEL, DUE, reverseEdit(LEVEL)])).toEqual([["☐", "E2", "DT-1", "Sähköinen asiointi", "Määräaika", "31.6.2026", "30.6.2026"]]);
  });

  it("follows the order of the sheet, whatever was fixed first", () => {
    expect(lines([edit(3, 6, plain("valmis"), plain("Valmis", "@")), DUE, LEVEL]).map(([, cell]) => cell)).toEqual(["D2", "E2", "F3"]);
  });

  it("says of an empty cell that it is empty, and shows days, amounts and truth values as people write them", () => {
    const amount = edit(3, 7, plain("12 500 e"), plain(12500.5, "#,##0.00"));
    const truth = edit(3, 4, plain(true), plain("TOSI", "@"));
    const [first, second, third] = lines([edit(2, 3, plain(null), plain("A", "@")), amount, truth]);
    expect([first?.[5], first?.[6]]).toEqual(["(tyhjä)", "A"]);
    expect([second?.[5], second?.[6]]).toEqual(["TOSI (totuusarvo)", "TOSI"]);
    // A cell outside the table has no column's name.
    expect(third?.slice(4)).toEqual(["", "12 500 e", "12\u00a0500,50"]);
  });

  it("has a row of headers and no lines where nothing was fixed", () => {
    const plan = fixListSheet(inputOf([LEVEL, reverseEdit(LEVEL)]));
    expect(texts(plan)).toHaveLength(4);
    expect(plan.tables.map(({ range }) => range)).toEqual([{ firstRow: 4, firstColumn: 1, lastRow: 4, lastColumn: 7 }]);
  });

  it.each(["fi", "sv", "en"] as const)("is a workbook that can be written: %s", (language) => {
    const { fixList } = WORDS[language].pane.browser;
    const plan = fixListWorkbook(inputOf([LEVEL, DUE], language));
    expect(() => {
      checkPlan(plan);
    }).not.toThrow();
    expect(plan).toMatchObject({ title: `${fixList.title} – tiekartta.xlsx`, language, sheets: [{ id: "fix-list", name: fixList.name, freeze: { rows: 4, columns: 0 } }] });
    expect(plan.sheets[0]?.tables[0]?.columns).toEqual(Object.values(fixList.headers));
  });
});
