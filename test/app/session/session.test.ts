import { describe, expect, it } from "@jest/globals";
import { Session } from "../../../src/app/session/session";
import type { CellValue } from "../../../src/core/grid/cell-value";
import { makeGrid } from "../../../src/core/grid/grid";
import { WORDS } from "../../../src/text/words";
import { LiveMemoryWorkbook } from "../../../src/workbook/memory/live-memory-workbook";

const HEADERS = ["Nro", "Toimenpide", "Tavoite", "Taso", "Määräaika", "Tila"];
const ROWS: CellValue[][] = [
  [1, "Sähköinen asiointi kuntoon", "A", true, 45838, "käynnissä"],
  [2, "Verkkokauppa uusitaan", "Tavoite A", "TORI", "30.6.25", "käynnissä"],
  [3, "Tietoallas otetaan käyttöön", "C", "TORI-ratkaisu", 46387, "Kesken"],
  [4, "Palvelukartta julkaistaan", "Z", "DATA", 46387, "käynnissä"],
];
const DATES = [undefined, undefined, undefined, undefined, "d.m.yyyy"];

/** A clock that a test moves on by hand. */
class Timers {
  private readonly waiting = new Set<() => void>();

  readonly later = (run: () => void): (() => void) => {
    this.waiting.add(run);
    return () => this.waiting.delete(run);
  };

  runAll(): void {
    for (const run of [...this.waiting]) {
      this.waiting.delete(run);
      run();
    }
  }
}

interface Subject {
  readonly workbook: LiveMemoryWorkbook;
  readonly session: Session;
  readonly timers: Timers;
}

async function open(values: CellValue[][] = [HEADERS, ...ROWS]): Promise<Subject> {
  const grid = makeGrid({ sheet: "Tiekartta", values, formats: values.map((_, row) => (row === 0 ? undefined : DATES)) });
  const workbook = new LiveMemoryWorkbook([{ name: "Tiekartta", hidden: false, hasPivot: false, tables: [], grid }]);
  const timers = new Timers();
  const session = new Session(workbook, { asOf: "2025-12-15", programme: undefined, sheet: undefined }, timers);
  await session.start();
  return { workbook, session, timers };
}

function findings(session: Session, check: string): NonNullable<ReturnType<Session["getState"]>["review"]>["outcome"]["findings"] {
  return session.getState().review?.outcome.findings.filter((finding) => finding.check === check) ?? [];
}

describe("A session", () => {
  it("opens on the answer: table, findings and late actions", async () => {
    const { session } = await open();
    const { review, problem, work } = session.getState();
    expect([problem, work]).toEqual([null, null]);
    expect(review?.outcome.summary.actions).toBe(4);
    expect(review?.outcome.overdue.map(({ row, days }) => [row, days])).toEqual([[2, 168], [3, 168]]);
    expect(findings(session, "code-unknown").map(({ cell, value }) => [cell, value])).toEqual([["C5", "Z"]]);
  });

  it("says why there is nothing to show, and looks again when asked", async () => {
    const { session } = await open([["Muistio"], ["Kokous pidettiin"]]);
    expect(session.getState()).toMatchObject({ review: null, problem: { kind: "table-not-found" } });
  });

  it("previews fixes, makes them, and takes them back", async () => {
    const { session } = await open();
    const edits = session.preview(findings(session, "code-not-canonical"));
    expect(edits.map(({ row, column, before, after }) => [row, column, before.value, after.value])).toEqual(expect.arrayContaining([[2, 4, true, "TOSI"], [3, 3, "Tavoite A", "A"], [4, 4, "TORI-ratkaisu", "TORI"]]));
    await session.fix(edits);
    expect(session.getState().notice).toMatchObject({ kind: "fixed", done: edits.length, left: [] });
    expect(findings(session, "code-not-canonical")).toEqual([]);
    await session.undo();
    expect(session.getState().notice).toMatchObject({ kind: "undone", done: edits.length, left: [] });
    expect(findings(session, "code-not-canonical")).toHaveLength(edits.length);
    expect(session.getState().undo).toEqual([]);
  });

  it("leaves a cell alone that somebody changed after the preview, names it, and shows what stands there now", async () => {
    const { workbook, session } = await open();
    const edits = session.preview(findings(session, "code-not-canonical"));
    workbook.type("Tiekartta", [{ row: 3, column: 3, before: { value: "Tavoite A", format: undefined }, after: { value: "B", format: undefined } }]);
    await session.fix(edits);
    const { notice, review } = session.getState();
    expect(notice).toMatchObject({ kind: "fixed", done: edits.length - 1, left: [{ row: 3, column: 3 }] });
    expect(review?.loaded.roadmap.actions[1]?.fields.goal?.value).toEqual(["B"]);
  });

  it("follows what people type, once for many changes", async () => {
    const { workbook, session, timers } = await open();
    let renewed = 0;
    session.subscribe(() => {
      renewed += 1;
    });
    workbook.type("Tiekartta", [{ row: 5, column: 3, before: { value: "Z", format: undefined }, after: { value: "B", format: undefined } }]);
    expect(findings(session, "code-unknown")).toHaveLength(1);
    timers.runAll();
    await session.stop();
    expect(findings(session, "code-unknown")).toEqual([]);
    expect(renewed).toBe(1);
  });

  it("does not care for changes elsewhere", async () => {
    const { workbook, session, timers } = await open();
    const before = session.getState().review;
    workbook.type("Muistio", [{ row: 1, column: 1, before: { value: null, format: undefined }, after: { value: "x", format: undefined } }]);
    timers.runAll();
    await session.stop();
    expect(session.getState().review).toBe(before);
  });

  it("keeps accepted findings with the workbook, and opens them again", async () => {
    const { workbook, session } = await open();
    await session.accept(findings(session, "code-unknown"), "sovittu ohjausryhmässä");
    expect(findings(session, "code-unknown")).toEqual([]);
    const again = new Session(workbook, { asOf: "2025-12-15", programme: undefined, sheet: undefined }, new Timers());
    await again.start();
    expect(again.getState().review?.outcome.accepted.map(({ reason }) => reason)).toEqual(["sovittu ohjausryhmässä"]);
    await again.withdraw(again.getState().choices.accepted);
    expect(findings(again, "code-unknown")).toHaveLength(1);
  });

  it("looks at another day without reading again", async () => {
    const { session } = await open();
    await session.choose({ asOf: "2025-01-01" });
    expect(session.getState().review?.outcome.overdue).toEqual([]);
  });

  it("writes the chosen sheets, always with the data that they stand on", async () => {
    const { workbook, session } = await open();
    await session.writeReports(() => Promise.resolve([WORDS.fi]), new Set(["summary", "overdue"]));
    expect(workbook.writtenPlan()?.sheets.map(({ id }) => id)).toEqual(["summary", "overdue", "data"]);
    expect(session.getState().notice).toEqual({ kind: "written", sheets: 3, first: "summary" });
  });

  it("marks each cell once under its gravest severity, follows fixes, and clears", async () => {
    const { workbook, session } = await open();
    await session.mark(true);
    const cells = workbook.shown().marks.flatMap((mark) => mark.cells.map(({ row, column }) => `${mark.severity} ${row},${column}`));
    expect(cells).toEqual(expect.arrayContaining(["error 5,3"]));
    expect(new Set(cells.map((cell) => cell.replace(/^.* /u, ""))).size).toBe(cells.length);
    await session.fix(session.preview(findings(session, "code-not-canonical")));
    expect(workbook.shown().marks.flatMap((mark) => mark.cells).length).toBeLessThan(cells.length);
    await session.mark(false);
    expect(workbook.shown().marks).toEqual([]);
  });

  it("shows a finding's cell, and its row where it has none", async () => {
    const { workbook, session } = await open();
    await session.show({ cell: "C5", row: 5 });
    expect(workbook.shown().selected).toEqual({ sheet: "Tiekartta", range: { firstRow: 5, lastRow: 5, firstColumn: 3, lastColumn: 3 } });
    await session.show({ cell: null, row: 3 });
    expect(workbook.shown().selected?.range).toEqual({ firstRow: 3, lastRow: 3, firstColumn: 1, lastColumn: 6 });
  });

  it("removes every trace, decisions too", async () => {
    const { workbook, session } = await open();
    await session.accept(findings(session, "code-unknown"), "sovittu");
    await session.mark(true);
    await session.removeTraces();
    expect(workbook.shown().marks).toEqual([]);
    expect(await workbook.readStored("accepted")).toEqual({ ok: true, value: null });
    expect(findings(session, "code-unknown")).toHaveLength(1);
    expect(session.getState().notice).toEqual({ kind: "traces-removed" });
  });
});
