import { describe, expect, it } from "@jest/globals";
import type { CellEdit } from "../../../src/core/fixes/cell-edit";
import { reverseEdit } from "../../../src/core/fixes/cell-edit";
import { makeGrid } from "../../../src/core/grid/grid";
import type { SheetContents } from "../../../src/core/grid/sheets";
import type { WorkbookPlan } from "../../../src/core/reports/sheet-plan";
import { WorkingCopy } from "../../../src/workbook/browser/working-copy";
import { planContents } from "../../../src/workbook/memory/plan-contents";
import { describeWriting } from "../contract";
import { fullPlan, sheetPlan, workbookPlan } from "../plans/full-plan";

function copyOf(plan: WorkbookPlan | null, told: (sheet: string, edits: readonly CellEdit[]) => void = () => undefined): WorkingCopy {
  return new WorkingCopy(plan?.sheets.map(planContents) ?? [], told);
}

/** The report sheets beside the copy, as they are shown. */
async function shown(copy: WorkingCopy): Promise<readonly SheetContents[]> {
  const { reports } = copy.getState();
  if (reports === null) return [];
  return Promise.all(
    reports.sheets.map(async ({ id, name, rowCount }) => {
      const rows = await reports.rows(id, 1, rowCount);
      return { name, hidden: false, tables: [], hasPivot: false, grid: makeGrid({ sheet: name, values: rows.map((row) => row.map((cell) => cell?.text ?? null)) }) };
    }),
  );
}

describeWriting("a working copy in the browser", (existing) => {
  const copy = copyOf(existing);
  return Promise.resolve({ workbook: copy, written: () => shown(copy) });
});

const ROADMAP = workbookPlan(sheetPlan({ id: "own", name: "Tiekartta", rows: [[{ value: "Taso" }], [{ value: "TOTI" }], [{ value: 2, formula: "1+1" }]] }));
const fix = (row: number, before: string | number, after: string): CellEdit => ({ row, column: 1, before: { value: before, format: undefined }, after: { value: after, format: "@" } });
const valuesOf = (copy: WorkingCopy): unknown => copy.getState().sheets[0]?.grid.values;

describe("A working copy", () => {
  it("is mended where the cell holds what it held, and tells whoever follows only of that", async () => {
    const told: unknown[] = [];
    const copy = copyOf(ROADMAP, (sheet, edits) => told.push([sheet, edits]));
    const [good, changed, formula] = [fix(2, "TOTI", "TOSI"), fix(1, "Muu", "X"), fix(3, 2, "3")];
    expect(await copy.applyEdits("Tiekartta", [good, changed, formula])).toEqual({ ok: true, value: { done: [good], left: [changed, formula] } });
    expect(valuesOf(copy)).toEqual([["Taso"], ["TOSI"], [2]]);
    expect(told).toEqual([["Tiekartta", [good]]]);
    expect(copy.getState().edits.get("Tiekartta")).toEqual([good]);
  });

  it("is as it was when an edit is taken back", async () => {
    const copy = copyOf(ROADMAP);
    const before = copy.getState().sheets[0]?.grid;
    await copy.applyEdits("Tiekartta", [fix(2, "TOTI", "TOSI")]);
    await copy.applyEdits("Tiekartta", [reverseEdit(fix(2, "TOTI", "TOSI"))]);
    expect(valuesOf(copy)).toEqual(before?.values);
  });

  it("knows when its reports are older than the last change", async () => {
    const copy = copyOf(ROADMAP);
    await copy.applyEdits("Tiekartta", [fix(2, "TOTI", "TOSI")]);
    expect(copy.getState().reportsAreOld).toBe(false);
    await copy.writeSheets(fullPlan);
    expect(copy.getState().reportsAreOld).toBe(false);
    await copy.applyEdits("Tiekartta", [fix(2, "TOSI", "TORI")]);
    expect(copy.getState().reportsAreOld).toBe(true);
  });

  it("says which sheets there are where one is asked for that is not", async () => {
    const copy = copyOf(ROADMAP);
    const missing = { ok: false, problem: { kind: "sheet-not-found", sheet: "Muu", sheets: ["Tiekartta"] } };
    expect(await copy.applyEdits("Muu", [])).toEqual(missing);
    expect(await copy.readRows("Muu", { firstRow: 1, lastRow: 1, firstColumn: 1, lastColumn: 1 })).toEqual(missing);
  });

  it("gets no sheets of a person's own, as it says", async () => {
    const copy = copyOf(ROADMAP);
    expect(copy.capabilities.addsSheets).toBe(false);
    expect(await copy.addSheets()).toEqual({ ok: false, problem: { kind: "workbook-read-only" } });
    expect(copy.getState().sheets.map(({ name }) => name)).toEqual(["Tiekartta"]);
  });

  it("stores what is decided, and leaves nothing of it when all traces are removed", async () => {
    const copy = copyOf(ROADMAP);
    await copy.writeStored("accepted", "[1]");
    expect(await copy.readStored("accepted")).toEqual({ ok: true, value: "[1]" });
    await copy.writeSheets(fullPlan);
    await copy.removeTraces();
    expect(await copy.readStored("accepted")).toEqual({ ok: true, value: null });
    expect(copy.getState().reports).toBeNull();
    expect(valuesOf(copy)).toEqual([["Taso"], ["TOTI"], [2]]);
  });
});
