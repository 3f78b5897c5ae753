import { describe, expect, it } from "@jest/globals";
import type { CellEdit } from "../../../src/core/fixes/cell-edit";
import type { WorkbookPlan } from "../../../src/core/reports/sheet-plan";
import type { CellMarks } from "../../../src/workbook/live-workbook";
import type { SeenRequest } from "../../excel/host";
import { planOf } from "../../excel/xlsx/plan-of";
import { comparablePlan } from "./comparable-plan";
import type { OpenOffice } from "./open-office";
import { openOffice } from "./open-office";
import { SMALL_PLAN } from "./small-plan";
import { sheetSnapshot, snapshot } from "./snapshot";
import { BODY, ROADMAP, userWorkbook } from "./user-workbook";

type Run = (subject: OpenOffice) => Promise<unknown>;

interface Fault {
  readonly request: number;
  readonly afterActions: number;
}

async function open(prepare: Run): Promise<OpenOffice> {
  const subject = openOffice(userWorkbook(), { sharesClient: true });
  await prepare(subject);
  return subject;
}

function sentBy(subject: OpenOffice, from: number): readonly SeenRequest[] {
  return subject.excel.host.requests.slice(from).filter(({ isCleanUp }) => !isCleanUp);
}

/** Every request of a run, and within each every action (or, of long requests, one of several) as the place where it fails. */
async function faultsOf(prepare: Run, run: Run, mostPerRequest: number): Promise<readonly Fault[]> {
  const subject = await open(prepare);
  const from = subject.excel.host.requests.length;
  await run(subject);
  return sentBy(subject, from).flatMap(({ actions }, index) => {
    const step = Math.max(1, Math.ceil(actions.length / mostPerRequest));
    return Array.from({ length: Math.ceil(actions.length / step) }, (_, at) => ({ request: index + 1, afterActions: at * step }));
  });
}

/** The workbook without what is different in any two runs: the host's ids. */
function comparable({ excel }: OpenOffice): unknown {
  const text = JSON.stringify({ plan: comparablePlan(planOf(excel.workbook, "fi")), settings: [...excel.workbook.settings], rules: excel.workbook.sheets.map(({ conditionalFormats }) => conditionalFormats.map(({ formula, areas }) => [formula, areas])) }, (_, value: unknown) => (value instanceof Map ? [...value] : value));
  return JSON.parse(text.replaceAll(/\{\d{8}-0001[-\d]*\}/gu, "{id}"));
}

/** The person's own sheets, names and settings; whatever else a failed run may leave for the next one. */
function ownOf({ excel: { workbook } }: OpenOffice): unknown {
  return {
    sheets: workbook.sheets.filter(({ name }) => name === ROADMAP || name === "Muistio").map(({ conditionalFormats, ...sheet }) => [sheetSnapshot({ ...sheet, conditionalFormats: [] }), conditionalFormats.filter(({ id }) => id === "{CF-own}").map(({ areas }) => areas)]),
    names: workbook.names.filter(({ name }) => name === "Oma"),
    setting: workbook.settings.get("toinen lisäosa"),
  };
}

/** Makes a run fail everywhere, and looks at the workbook each time: right after, and after the same run has succeeded. */
async function failEverywhere(prepare: Run, run: Run, mostPerRequest = 400): Promise<number> {
  const clean = await open(prepare);
  const before = ownOf(clean);
  await run(clean);
  const after = comparable(clean);
  const faults = await faultsOf(prepare, run, mostPerRequest);
  for (const fault of faults) {
    const subject = await open(prepare);
    subject.excel.host.faults.failAt(fault.request, { error: "GeneralException", afterActions: fault.afterActions });
    const failed = await run(subject);
    expect({ fault, failed }).toMatchObject({ fault, failed: { ok: false, problem: { kind: "host-failed" } } });
    expect({ fault, own: ownOf(subject) }).toEqual({ fault, own: before });
    expect(await run(subject)).toMatchObject({ ok: true });
    expect({ fault, after: comparable(subject) }).toEqual({ fault, after });
  }
  return faults.length;
}

const write = (plan: WorkbookPlan): Run => async ({ excel, office }) => {
  excel.workbook.calculate = (formula) => (formula.includes("SUM") ? 2 : 0);
  return office.writeSheets(plan);
};
const nothing: Run = () => Promise.resolve();

/** The same sheets in Swedish, with one more and without the chart: names change, sheets change places. */
const OTHER_PLAN: WorkbookPlan = {
  ...SMALL_PLAN,
  names: [{ name: "dk_lagen", refersTo: "'Yhteenveto'!$A$2" }],
  sheets: SMALL_PLAN.sheets.map((sheet) => (sheet.id === "data" ? { ...sheet, name: "Uppgifter", visibility: "visible" } : { ...sheet, id: "other", name: "Tiedot", charts: [], validations: [], rows: [] })),
};

const MARKS: readonly CellMarks[] = [
  { severity: "error", cells: [{ row: 3, column: 4 }] },
  { severity: "warning", cells: [{ row: 4, column: 5 }, { row: 5, column: 4 }] },
];
const mark = (marks: readonly CellMarks[]): Run => ({ office }) => office.markCells(ROADMAP, BODY, marks);

const EDITS: readonly CellEdit[] = [
  { row: 3, column: 4, before: { value: true, format: undefined }, after: { value: "TOSI", format: "@" } },
  { row: 4, column: 5, before: { value: "30.6.25", format: undefined }, after: { value: 45838, format: "d.m.yyyy" } },
  { row: 5, column: 4, before: { value: "TORI-ratkaisu", format: undefined }, after: { value: "TORI", format: "@" } },
];

describe("when Excel fails at any point, the person's cells are as before, the next run succeeds, and nothing is left over", () => {
  it.each<readonly [string, Run, Run, number]>([
    ["of writing sheets for the first time", nothing, write(SMALL_PLAN), 20],
    ["of writing them again", write(SMALL_PLAN), write(SMALL_PLAN), 20],
    ["of writing other sheets in their place", write(SMALL_PLAN), write(OTHER_PLAN), 20],
    ["of marking", nothing, mark(MARKS), 400],
    ["of marking again", mark(MARKS), mark(MARKS.slice(1)), 400],
    ["of taking marks away", mark(MARKS), mark([]), 400],
    ["of storing a text", nothing, ({ office }) => office.writeStored("accepted", "[]"), 400],
  ])("%s", async (_what, prepare, run, mostPerRequest) => {
    expect(await failEverywhere(prepare, run, mostPerRequest)).toBeGreaterThan(2);
  });

  it("of removing all traces", async () => {
    const prepare: Run = async (subject) => {
      await write(SMALL_PLAN)(subject);
      await mark(MARKS)(subject);
      await subject.office.writeStored("accepted", "[]");
    };
    const remove: Run = ({ office }) => office.removeTraces();
    expect(await failEverywhere(prepare, remove)).toBeGreaterThan(2);
  });
});

describe("when Excel fails while fixes are made", () => {
  it("each cell holds what it held, or the fix as a whole; and the rest of the fixes can be made afterwards", async () => {
    const run: Run = ({ office }) => office.applyEdits(ROADMAP, EDITS);
    const contents = async ({ office }: OpenOffice): Promise<readonly unknown[]> => {
      const rows = await office.readRows(ROADMAP, { firstRow: 3, firstColumn: 2, lastRow: 5, lastColumn: 5 });
      return EDITS.map(({ row, column }) => (rows.ok ? { value: rows.value.values[row - 3]?.[column - 2], format: rows.value.formats[row - 3]?.[column - 2] } : null));
    };
    for (const fault of await faultsOf(nothing, run, 400)) {
      const subject = await open(nothing);
      subject.excel.host.faults.failAt(fault.request, { error: "GeneralException", afterActions: fault.afterActions });
      expect({ fault, failed: await run(subject) }).toMatchObject({ fault, failed: { ok: false } });
      const held = await contents(subject);
      const open_ = EDITS.filter((edit, index) => {
        expect([edit.before, edit.after]).toContainEqual(held[index]);
        return JSON.stringify(held[index]) !== JSON.stringify(edit.after);
      });
      expect(await subject.office.applyEdits(ROADMAP, open_)).toEqual({ ok: true, value: { done: open_, left: [] } });
      expect(await contents(subject)).toEqual(EDITS.map(({ after }) => after));
    }
  });
});

describe("a request whose answer gets lost", () => {
  it("has happened, and the next run finds what it did", async () => {
    const clean = await open(nothing);
    await write(SMALL_PLAN)(clean);
    for (const request of [1, 2, 3]) {
      const subject = await open(nothing);
      const { faults } = subject.excel.host;
      const count = { seen: 0 };
      const next = faults.next.bind(faults);
      faults.next = () => {
        count.seen += 1;
        faults.limits.answer = count.seen === request ? 0 : Infinity;
        return next();
      };
      expect(await write(SMALL_PLAN)(subject)).toMatchObject({ ok: false });
      expect(await write(SMALL_PLAN)(subject)).toMatchObject({ ok: true });
      expect(comparable(subject)).toEqual(comparable(clean));
    }
  });
});

describe("what is left after a run that was broken off for good", () => {
  it("goes with all other traces", async () => {
    const before = snapshot((await open(nothing)).excel.workbook);
    for (const request of [2, 3]) {
      const subject = await open(nothing);
      subject.excel.host.faults.failAt(request, { error: "GeneralException", afterActions: 9 });
      await write(SMALL_PLAN)(subject);
      expect(await subject.office.removeTraces()).toMatchObject({ ok: true });
      expect(snapshot(subject.excel.workbook)).toEqual(before);
    }
  });
});
