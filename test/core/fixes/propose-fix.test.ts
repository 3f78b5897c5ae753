import { describe, expect, it } from "@jest/globals";
import { runChecks } from "../../../src/core/checks/run-checks";
import { applyEdits } from "../../../src/core/fixes/apply-edits";
import { reverseEdit } from "../../../src/core/fixes/cell-edit";
import { proposeFixes } from "../../../src/core/fixes/propose-fix";
import type { CellValue } from "../../../src/core/grid/cell-value";
import type { Grid } from "../../../src/core/grid/grid";
import { cellKey, makeGrid } from "../../../src/core/grid/grid";
import { porvoo } from "../../../src/core/programme/porvoo";
import { readRoadmap } from "../../../src/core/reading/read-roadmap";
import type { Roadmap } from "../../../src/core/reading/roadmap";

const HEADERS = ["Nro", "Toimenpide", "Tavoite", "Taso", "Määräaika", "Tila", "Budjetti 2025", "Budjetti 2026 (1 000 €)"];
const ROWS: CellValue[][] = [
  [1, "Sähköinen asiointi kuntoon", "A", true, 46022, "käynnissä", 12500, 12],
  [2, "Verkkokauppa uusitaan", "Tavoite A", "TORI", "30.6.25", "käynnissä", "12 500 €", "12 t€"],
  [3, "Tietoallas otetaan käyttöön", "C", "TORI-ratkaisu", 46022, "Kesken", 100, 3],
  [4, "Palvelukartta julkaistaan", "B", "TOR1", 46022, "käynnissä", 100, 3],
];

function sheetOf(grid: Grid): Roadmap {
  const read = readRoadmap([{ name: "Tiekartta", hidden: false, hasPivot: false, tables: [], grid }], { programme: porvoo });
  if (!read.ok) throw new Error(read.problem.kind);
  return read.value.roadmap;
}

const grid = makeGrid({ sheet: "Tiekartta", values: [HEADERS, ...ROWS], formats: [undefined, ...ROWS.map(() => [undefined, undefined, undefined, undefined, "d.m.yyyy"])] });
const find = (of: Grid): ReturnType<typeof runChecks> => runChecks(sheetOf(of), { asOf: "2025-12-15", language: "fi" });

describe("Fixes", () => {
  const edits = proposeFixes(find(grid), sheetOf(grid), grid);

  it("are proposed for cells whose right content is known, never for an amount in a column of thousands", () => {
    expect(edits.map(({ row, column, before, after }) => [row, column, before.value, after.value, after.format])).toEqual(
      expect.arrayContaining([
        [2, 4, true, "TOSI", "@"],
        [3, 3, "Tavoite A", "A", "@"],
        [3, 5, "30.6.25", 45838, "d.m.yyyy"],
        [4, 4, "TORI-ratkaisu", "TORI", "@"],
        [5, 4, "TOR1", "TORI", "@"],
      ]),
    );
    expect(edits.filter(({ column }) => column === 8)).toEqual([]);
  });

  it("leave nothing of what they mend, and only that", () => {
    const after = applyEdits(grid, edits);
    expect(after.left).toEqual([]);
    const cells = new Set(edits.map(({ row, column }) => cellKey(row, column)));
    const others = ROWS.map((row, index) => row.map((value, column) => (cells.has(cellKey(index + 2, column + 1)) ? after.grid.values[index + 1]?.[column] : value)));
    expect(after.grid.values.slice(1)).toEqual(others);
    expect(proposeFixes(find(after.grid), sheetOf(after.grid), after.grid)).toEqual([]);
  });

  it("are taken back cell by cell, formats too", () => {
    const after = applyEdits(grid, edits);
    const back = applyEdits(after.grid, edits.map(reverseEdit));
    expect(back.left).toEqual([]);
    expect(back.grid.values).toEqual(grid.values);
    for (const { row, column, before } of edits) expect(back.grid.formats[row - 1]?.[column - 1]).toBe(before.format);
  });

  it("leave a cell alone that somebody changed meanwhile, and name it", () => {
    const [first] = edits;
    if (first === undefined) throw new Error("no edit");
    const other = { ...first, before: { ...first.before, value: "jotain muuta" } };
    expect(applyEdits(grid, [other])).toMatchObject({ done: [], left: [other] });
  });

  it("leave formulas alone", () => {
    const withFormula = makeGrid({ ...grid, formulas: new Map([[cellKey(4, 4), 'A1&"x"']]) });
    expect(proposeFixes(find(grid), sheetOf(grid), withFormula).filter(({ row, column }) => row === 4 && column === 4)).toEqual([]);
    expect(applyEdits(withFormula, edits).left.map(({ row, column }) => [row, column])).toEqual([[4, 4]]);
  });
});
