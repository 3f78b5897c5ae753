import { describe, expect, it } from "@jest/globals";
import type { PlanCell, WorkbookPlan } from "../../../src/core/reports/sheet-plan";
import { planOf } from "../../excel/xlsx/plan-of";
import { sheetPlan, workbookPlan } from "../plans/full-plan";
import { comparablePlan } from "./comparable-plan";
import type { OpenOffice } from "./open-office";
import { openOffice } from "./open-office";
import { snapshot } from "./snapshot";
import { userWorkbook } from "./user-workbook";

/** Two sheets of which each needs several requests, with a table, names and formulas over it. */
function largePlan(word: string): WorkbookPlan {
  const rows = Array.from({ length: 400 }, (_, row): readonly PlanCell[] => [{ value: row === 0 ? "Teksti" : `${word} ${row} ${"å".repeat(6000)}`, style: "wrapped" }]);
  const table = { name: "Lista", columns: ["Teksti"], range: { firstRow: 1, firstColumn: 1, lastRow: 400, lastColumn: 1 }, style: "data", filter: true } as const;
  return { ...workbookPlan(sheetPlan({ id: "summary", name: "Yhteenveto", rows: [[{ value: 399, formula: "ROWS(Lista[Teksti])" }], ...rows] }), sheetPlan({ id: "data", name: "Tiedot", rows, tables: [table] })), names: [{ name: "dk_lista", refersTo: "Tiedot!$A$1:$A$400" }] };
}

const BIG = largePlan("uusi");
const STOPPED = { ok: false, problem: { kind: "stopped", emptied: [] } } as const;

/** Runs something that is called off when it is asked for the n-th time; tells how often it was asked. */
async function callOff(run: (cancelled: () => boolean) => Promise<unknown>, at: number): Promise<{ readonly result: unknown; readonly asked: number }> {
  let asked = 0;
  const result = await run(() => {
    asked += 1;
    return asked >= at;
  });
  return { result, asked };
}

async function timesAsked(run: (cancelled: () => boolean) => Promise<unknown>): Promise<number> {
  const { result, asked } = await callOff(run, Infinity);
  expect(result).toMatchObject({ ok: true });
  return asked;
}

function open(): OpenOffice {
  const subject = openOffice(userWorkbook(), { sharesClient: true });
  subject.excel.workbook.calculate = () => 399;
  return subject;
}

const ownOf = ({ excel: { workbook } }: OpenOffice, names: readonly string[]): unknown => JSON.parse(JSON.stringify(comparablePlan(planOf(workbook, "fi")).sheets.filter(({ name }) => names.includes(name))));

describe("called off in the middle, at every point where it is asked", () => {
  it("reading gives nothing, and can be begun anew", async () => {
    const { office } = open();
    const most = await timesAsked((cancelled) => office.readSheets(undefined, cancelled));
    expect(most).toBeGreaterThan(2);
    for (let at = 1; at <= most; at += 1) expect((await callOff((cancelled) => office.readSheets(undefined, cancelled), at)).result).toEqual(STOPPED);
    expect(await office.readSheets()).toMatchObject({ ok: true });
  });

  it("reports written for the first time leave no trace", async () => {
    const before = snapshot(open().excel.workbook);
    const clean = open();
    const most = await timesAsked((cancelled) => clean.office.writeSheets(BIG, undefined, cancelled));
    expect(most).toBeGreaterThan(4);
    for (let at = 1; at <= most; at += 1) {
      const subject = open();
      expect((await callOff((cancelled) => subject.office.writeSheets(BIG, undefined, cancelled), at)).result).toEqual(STOPPED);
      const { settings } = subject.excel.workbook;
      settings.delete("digitiekartta.sheets");
      expect({ at, workbook: snapshot(subject.excel.workbook) }).toEqual({ at, workbook: before });
    }
  });

  it("reports of an earlier run are as before, or empty and named, and the next run writes them whole", async () => {
    const clean = open();
    await clean.office.writeSheets(BIG);
    const whole = ownOf(clean, ["Yhteenveto", "Tiedot"]);
    const roadmap = ownOf(clean, ["Tiekartta", "Muistio"]);
    const most = await timesAsked((cancelled) => clean.office.writeSheets(BIG, undefined, cancelled));
    for (const at of [1, 2, 3, most - 1, most]) {
      const subject = open();
      await subject.office.writeSheets(BIG);
      const { result } = await callOff((cancelled) => subject.office.writeSheets(largePlan("toinen"), undefined, cancelled), at);
      const isEarly = JSON.stringify(result) === JSON.stringify(STOPPED);
      expect(isEarly ? ownOf(subject, ["Yhteenveto", "Tiedot"]) : result).toEqual(isEarly ? whole : { ok: false, problem: { kind: "stopped", emptied: ["Yhteenveto", "Tiedot"] } });
      const summary = subject.excel.workbook.sheets.find(({ name }) => name === "Yhteenveto");
      expect(isEarly || summary?.cells.size === 0 || [...(summary?.cells.values() ?? [])].every(({ value }) => value === null || value === "")).toBe(true);
      expect(ownOf(subject, ["Tiekartta", "Muistio"])).toEqual(roadmap);
      expect(await subject.office.writeSheets(BIG)).toEqual({ ok: true, value: undefined });
      expect(ownOf(subject, ["Yhteenveto", "Tiedot"])).toEqual(whole);
    }
  });

  it("sheets of a person's own leave no trace", async () => {
    const before = snapshot(open().excel.workbook);
    const clean = open();
    const most = await timesAsked((cancelled) => clean.office.addSheets(BIG, undefined, cancelled));
    for (let at = 1; at <= most; at += 1) {
      const subject = open();
      expect((await callOff((cancelled) => subject.office.addSheets(BIG, undefined, cancelled), at)).result).toEqual(STOPPED);
      expect({ at, workbook: snapshot(subject.excel.workbook) }).toEqual({ at, workbook: before });
    }
  });
});
