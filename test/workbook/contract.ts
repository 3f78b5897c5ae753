/* eslint-disable jest/no-export -- this suite is run by the test file of each adapter */
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { cellKey, fillAt, formatAt } from "../../src/core/grid/grid";
import type { SheetContents } from "../../src/core/grid/sheets";
import type { PlanCell, PlanTable, SheetPlan, WorkbookPlan } from "../../src/core/reports/sheet-plan";
import type { Workbook } from "../../src/workbook/workbook";
import { fullPlan, sheetPlan, workbookPlan } from "./plans/full-plan";

/** A workbook under test, and what the sheets that were written into it read as. */
interface Subject {
  readonly workbook: Workbook;
  written(): Promise<readonly SheetContents[]>;
}

/** Opens a workbook that already holds the sheets of a plan, or none. */
export type OpenSubject = (existing: WorkbookPlan | null) => Promise<Subject>;

async function sheetsOf(workbook: Workbook): Promise<readonly SheetContents[]> {
  const read = await workbook.readSheets();
  if (!read.ok) throw new Error(read.problem.kind);
  return read.value;
}

function rowsPlan(...rows: readonly (readonly (PlanCell | null)[])[]): WorkbookPlan {
  return workbookPlan(sheetPlan({ id: "one", name: "Yksi", rows }));
}

function table(name: string, columns: readonly string[], lastRow: number): PlanTable {
  return { name, columns, range: { firstRow: 1, firstColumn: 1, lastRow, lastColumn: columns.length }, style: "data", filter: true };
}

/** What every adapter of the port does alike. */
export function describeWorkbook(name: string, open: OpenSubject): void {
  describeReadingBack(name, open);
  describeWriting(name, open);
}

function describeReadingBack(name: string, open: OpenSubject): void {
  const write = async (plan: WorkbookPlan): Promise<readonly SheetContents[]> => {
    const subject = await open(null);
    expect(await subject.workbook.writeSheets(plan)).toEqual({ ok: true, value: undefined });
    return subject.written();
  };
  const writeOne = async (plan: WorkbookPlan): Promise<SheetContents> => {
    const [sheet] = await write(plan);
    if (sheet === undefined) throw new Error("nothing was written");
    return sheet;
  };
  const valuesOf = async (...rows: readonly (readonly (PlanCell | null)[])[]): Promise<SheetContents["grid"]["values"]> =>
    (await writeOne(rowsPlan(...rows))).grid.values;

  describe(`${name}: what is written reads back`, () => {
    it("keeps texts, numbers, truth values and empty cells as they are", async () => {
      const values = await valuesOf([{ value: "Toimenpide" }, { value: 12.5 }, { value: true }], [null, { value: false }, { value: -0.001 }], [], [{ value: 1e15 }]);
      expect(values).toEqual([["Toimenpide", 12.5, true], [null, false, -0.001], [], [1e15]]);
    });

    it.each([
      "=SUM(A1:A9)", "+358 40", "-5", "@mainos", "TOSI", "TRUE", "1/2025", "1.10", "00123", "12,5", "1e5", "#N/A", "#REF!", "#VIITTAUS!", "_x0041_", "_x000D_",
      " alussa ja lopussa ", "rivi\nvaihto", "sarkain\tväli", "\u00a0sitova\u202f", "<b>&amp;</b>", "'lainaus\"", "Åäö 漢字 😀", "\u0001\u0008", "vaunun\rpalautus", "__proto__",
    ])("keeps the text %j as text", async (text) => {
      expect(await valuesOf([{ value: text }, { value: text, style: "text" }, { value: 1 }])).toEqual([[text, text, 1]]);
    });

    it("keeps any text, number and truth value that a cell can hold", async () => {
      const value = fc.oneof(fc.string({ unit: "grapheme", minLength: 1 }), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer(), fc.boolean());
      await fc.assert(
        fc.asyncProperty(fc.array(value, { minLength: 1, maxLength: 20 }), async (values) => {
          const [row] = await valuesOf(values.map((item) => ({ value: item })));
          expect(row).toEqual(values.map((item) => (Object.is(item, -0) ? 0 : item)));
        }),
        { numRuns: 40 },
      );
    });

    it("takes empty text, and numbers that are none, for an empty cell", async () => {
      expect(await valuesOf([{ value: "" }, { value: Number.NaN }, { value: Infinity }, { value: 1 }])).toEqual([[null, null, null, 1]]);
    });

    it("cuts a text that no cell can hold, and never in the middle of a character", async () => {
      const [[plain, split] = []] = await valuesOf([{ value: "a".repeat(40_000) }, { value: `${"b".repeat(32_766)}😀` }]);
      expect(plain).toBe("a".repeat(32_767));
      expect(split).toBe("b".repeat(32_766));
    });

    it("replaces halves of characters, which no file can hold", async () => {
      expect(await valuesOf([{ value: "a\ud800b\uffffc" }])).toEqual([["a\ufffdb\ufffdc"]]);
    });

    it("reads no empty rows or columns after the last value", async () => {
      const { grid } = await writeOne(rowsPlan([{ value: "A" }, null, { value: null, style: "date" }], [{ value: null, style: "text" }], [null]));
      expect(grid.values).toEqual([["A"]]);
      expect([grid.firstRow, grid.firstColumn, grid.rowCount, grid.columnCount]).toEqual([1, 1, 1, 1]);
    });

    it("keeps number formats, and dates as the serial numbers that they are", async () => {
      const { grid } = await writeOne(rowsPlan([{ value: 45838, style: "date" }, { value: 1234.5, style: "money" }, { value: "TOSI", style: "text" }, { value: 0.2, style: "percent" }, { value: 1 }]));
      expect(grid.values).toEqual([[45838, 1234.5, "TOSI", 0.2, 1]]);
      expect([1, 2, 3, 4, 5].map((column) => formatAt(grid, 1, column))).toEqual(["d.m.yyyy", "#,##0.00", "@", "0 %", undefined]);
    });

    it("keeps dates of the first days of 1900 and parts of days", async () => {
      const serials = [1, 59, 60, 61, 45838.75, 45838.123456789, 2958465];
      expect(await valuesOf(serials.map((value) => ({ value, style: "date" as const })))).toEqual([serials]);
    });

    it("keeps formulas and their expected results of every kind", async () => {
      const { grid } = await writeOne(
        rowsPlan([
          { value: 3, formula: "1+2" },
          { value: "ei", formula: 'IFNA(MATCH("x_x0041_",B1:B2,0),"ei")' },
          { value: true, formula: "A1>2" },
          { value: "", formula: 'IF(A1>5,"a","")' },
        ]),
      );
      expect(grid.values).toEqual([[3, "ei", true, ""]]);
      expect(Array.from(grid.formulas)).toEqual([
        [cellKey(1, 1), "1+2"],
        [cellKey(1, 2), 'IFNA(MATCH("x_x0041_",B1:B2,0),"ei")'],
        [cellKey(1, 3), "A1>2"],
        [cellKey(1, 4), 'IF(A1>5,"a","")'],
      ]);
    });

    it("keeps a formula without a result, as an empty cell or an empty text", async () => {
      const { grid } = await writeOne(rowsPlan([{ value: null, formula: "A2" }, { value: 1 }]));
      expect(grid.formulas.get(cellKey(1, 1))).toBe("A2");
      expect([null, ""]).toContain(grid.values[0]?.[0]);
    });

    it("keeps tables with their names and ranges", async () => {
      const rows = [[{ value: "Nro" }, { value: "Nimi" }], [{ value: 1 }, { value: "Eka" }]];
      const sheet = await writeOne(workbookPlan(sheetPlan({ id: "t", name: "Taulu", rows, tables: [table("Tiekartta", ["Nro", "Nimi"], 2)] })));
      expect(sheet.tables).toEqual([{ name: "Tiekartta", range: { firstRow: 1, firstColumn: 1, lastRow: 2, lastColumn: 2 }, hasTotalRow: false }]);
    });

    it("gives table columns names that Excel accepts, in the header cells too", async () => {
      const columns = ["Tila", "TILA", "", "Rivi\nvaihto", "__proto__", "constructor"];
      const sheet = await writeOne(workbookPlan(sheetPlan({ id: "t", name: "Taulu", rows: [columns.map((value) => ({ value })), [{ value: 1 }]], tables: [table("T", columns, 2)] })));
      expect(sheet.grid.values[0]).toEqual(["Tila", "TILA2", "Column3", "Rivi vaihto", "__proto__", "constructor"]);
    });

    it("gives a table without rows an empty one", async () => {
      const sheet = await writeOne(workbookPlan(sheetPlan({ id: "t", name: "Taulu", rows: [[{ value: "Nro" }]], tables: [table("T", ["Nro"], 1)] })));
      expect(sheet.tables[0]?.range).toEqual({ firstRow: 1, firstColumn: 1, lastRow: 2, lastColumn: 1 });
    });

    it("keeps the order of the sheets, their names and which are hidden", async () => {
      const sheets = await write(workbookPlan(...["constructor", "__proto__", "Åbo & 'Turku' 1", "toString"].map((sheet, index) => sheetPlan({ id: String(index), name: sheet, visibility: index === 1 ? "hidden" : "visible" }))));
      expect(sheets.map((sheet) => [sheet.name, sheet.hidden, sheet.grid.sheet])).toEqual([
        ["constructor", false, "constructor"],
        ["__proto__", true, "__proto__"],
        ["Åbo & 'Turku' 1", false, "Åbo & 'Turku' 1"],
        ["toString", false, "toString"],
      ]);
    });

    it("gives fills where the host can tell them", async () => {
      const subject = await open(null);
      await subject.workbook.writeSheets(rowsPlan([{ value: "x", style: "error" }, { value: "y" }]));
      const [sheet] = await subject.written();
      const fills = sheet === undefined ? [] : [fillAt(sheet.grid, 1, 1), fillAt(sheet.grid, 1, 2)];
      expect(fills).toEqual(subject.workbook.capabilities.readsFills ? ["FFC7CE", undefined] : [undefined, undefined]);
    });

    it("renders a plan with everything in it", async () => {
      const [summary, data, lists] = await write(fullPlan);
      expect(summary?.grid.values[10]).toEqual(["Yhteensä", 5, 152000.5, "ei"]);
      expect(data?.grid.values[8]).toEqual([5, "TOSI", "TOSI – toimialasidonnainen", "planned", 46387, 1500, false, "#N/A"]);
      expect(data?.tables.map((each) => each.name)).toEqual(["Tiekartta"]);
      expect(lists?.hidden).toBe(true);
    });
  });

}

/** What those do alike, too, that only show what was written. */
export function describeWriting(name: string, open: OpenSubject): void {
  describe(`${name}: writing`, () => {
    it("gives the same twice as once", async () => {
      const subject = await open(null);
      await subject.workbook.writeSheets(fullPlan);
      const once = await subject.written();
      await subject.workbook.writeSheets(fullPlan);
      expect(await subject.written()).toEqual(once);
    });

    it("replaces what was written before", async () => {
      const subject = await open(null);
      await subject.workbook.writeSheets(fullPlan);
      await subject.workbook.writeSheets(rowsPlan([{ value: "uusi" }]));
      expect((await subject.written()).map((sheet) => sheet.grid.values)).toEqual([[["uusi"]]]);
    });

    const good = sheetPlan({ id: "good", name: "Hyvä", rows: [[{ value: 1 }]] });
    const broken: readonly (readonly [string, readonly SheetPlan[]])[] = [
      ["a sheet name that Excel forbids", [good, sheetPlan({ id: "x", name: "a/b" })]],
      ["two sheets of one name", [good, sheetPlan({ id: "x", name: "HYVÄ" })]],
      ["two tables of one name", [good, sheetPlan({ id: "x", name: "X", tables: [table("T", ["a"], 2), { ...table("t", ["a"], 2), range: { firstRow: 5, firstColumn: 1, lastRow: 6, lastColumn: 1 } }] })]],
      ["no visible sheet", [{ ...good, visibility: "hidden" }]],
    ];

    it.each(broken)("writes nothing of a plan with %s", async (_fault, sheets) => {
      const subject = await open(null);
      await expect(subject.workbook.writeSheets(workbookPlan(...sheets))).rejects.toThrow();
      expect(await subject.written()).toEqual([]);
      await subject.workbook.writeSheets(workbookPlan(good));
      await expect(subject.workbook.writeSheets(workbookPlan(...sheets))).rejects.toThrow();
      expect((await subject.written()).map((sheet) => sheet.name)).toEqual(["Hyvä"]);
    });

    it("leaves the sheets that were there as they were", async () => {
      const subject = await open(rowsPlan([{ value: "Oma" }], [{ value: 3, formula: "1+2" }]));
      const before = await sheetsOf(subject.workbook);
      await subject.workbook.writeSheets(fullPlan);
      const after = await sheetsOf(subject.workbook);
      expect(before.map((sheet) => sheet.grid.values)).toEqual([[["Oma"], [3]]]);
      expect(after.slice(0, 1)).toEqual(before);
      expect(after).toHaveLength(subject.workbook.capabilities.writesInPlace ? 1 + fullPlan.sheets.length : 1);
    });

    it("gives and writes nothing when it is called off before it begins", async () => {
      const subject = await open(rowsPlan([{ value: "Oma" }]));
      await subject.workbook.writeSheets(rowsPlan([{ value: "ensin" }]));
      const before = await subject.written();
      const stopped = { ok: false, problem: { kind: "stopped", emptied: [] } };
      expect(await subject.workbook.readSheets(undefined, () => true)).toEqual(stopped);
      expect(await subject.workbook.writeSheets(fullPlan, undefined, () => true)).toEqual(stopped);
      expect(await subject.written()).toEqual(before);
    });

    it("tells how far it is, to the end", async () => {
      const subject = await open(rowsPlan([{ value: "Oma" }]));
      const told: number[] = [];
      const tell = (done: number, total: number): void => {
        told.push(done / total);
      };
      await subject.workbook.readSheets(tell);
      expect(told.at(-1)).toBe(1);
      expect(told).toEqual([...told].sort((a, b) => a - b));
      await subject.workbook.writeSheets(fullPlan, tell);
      expect(told.at(-1)).toBe(1);
    });
  });
}
