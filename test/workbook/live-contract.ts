/* eslint-disable jest/no-export -- this suite is run by the test file of each adapter */
import { describe, expect, it } from "@jest/globals";
import type { WorkbookPlan } from "../../src/core/reports/sheet-plan";
import type { LiveWorkbook } from "../../src/workbook/live-workbook";
import { sheetPlan, workbookPlan } from "./plans/full-plan";

const TABLE = { name: "Toimet", columns: ["Nro"], range: { firstRow: 1, firstColumn: 1, lastRow: 2, lastColumn: 1 }, style: "data", filter: true } as const;
const THEIRS: WorkbookPlan = workbookPlan(sheetPlan({ id: "roadmap", name: "Tiekartta", rows: [[{ value: "Nro" }], [{ value: "TOSI", style: "text" }]], tables: [TABLE] }), sheetPlan({ id: "settings", name: "Asetukset", rows: [[{ value: 1 }]] }));
const STOPPED = { ok: false, problem: { kind: "stopped", emptied: [] } };

/** What every workbook that people work in does alike, beside reading and writing. */
export function describeLiveWorkbook(name: string, open: (existing: WorkbookPlan) => Promise<LiveWorkbook>): void {
  const EXISTING = workbookPlan(sheetPlan({ id: "own", name: "Oma", rows: [[{ value: "omaa" }, { value: 2 }]] }));
  const sheetsOf = async (workbook: LiveWorkbook): Promise<readonly (readonly unknown[])[]> => {
    const read = await workbook.readSheets();
    if (!read.ok) throw new Error(read.problem.kind);
    return read.value.map((sheet) => [sheet.name, sheet.grid.values, sheet.tables.map((table) => table.name)]);
  };

  describe(`${name}: sheets that a person gets`, () => {
    it("come after those that are there, and stay when all traces are removed", async () => {
      const workbook = await open(EXISTING);
      expect(await workbook.addSheets(THEIRS)).toEqual({ ok: true, value: ["Tiekartta", "Asetukset"] });
      const wanted = [["Oma", [["omaa", 2]], []], ["Tiekartta", [["Nro"], ["TOSI"]], ["Toimet"]], ["Asetukset", [[1]], []]];
      expect(await sheetsOf(workbook)).toEqual(wanted);
      expect(await workbook.removeTraces()).toMatchObject({ ok: true });
      expect(await sheetsOf(workbook)).toEqual(wanted);
    });

    it("get a number where their names are taken", async () => {
      const workbook = await open(EXISTING);
      await workbook.addSheets(THEIRS);
      expect(await workbook.addSheets(THEIRS)).toEqual({ ok: true, value: ["Tiekartta (2)", "Asetukset (2)"] });
      expect((await sheetsOf(workbook)).map(([sheet, , tables]) => [sheet, tables])).toEqual([["Oma", []], ["Tiekartta", ["Toimet"]], ["Asetukset", []], ["Tiekartta (2)", ["Toimet_2"]], ["Asetukset (2)", []]]);
    });

    it("are not there when they are called off, or promise what no host can give", async () => {
      const workbook = await open(EXISTING);
      const before = await sheetsOf(workbook);
      expect(await workbook.addSheets(THEIRS, undefined, () => true)).toEqual(STOPPED);
      await expect(workbook.addSheets(workbookPlan(sheetPlan({ id: "x", name: "a/b" })))).rejects.toThrow("a/b");
      expect(await sheetsOf(workbook)).toEqual(before);
    });

    it("tell how far they are, to the end", async () => {
      const told: number[] = [];
      await (await open(EXISTING)).addSheets(THEIRS, (done, total) => told.push(done / total));
      expect(told.at(-1)).toBe(1);
    });
  });

  describe(`${name}: the selection`, () => {
    it("is what was selected last", async () => {
      const workbook = await open(EXISTING);
      const range = { firstRow: 1, firstColumn: 1, lastRow: 3, lastColumn: 2 };
      await workbook.selectCells("Oma", range);
      expect(await workbook.selection()).toEqual({ ok: true, value: { sheet: "Oma", range } });
    });
  });
}
