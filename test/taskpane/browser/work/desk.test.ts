import { describe, expect, it } from "@jest/globals";
import { readFileSync } from "node:fs";
import { readWithSettings } from "../../../../src/app/read-with-settings";
import { roadmapSheet } from "../../../../src/app/session/review";
import { reviewSheets } from "../../../../src/app/session/review-sheets";
import { contentAt } from "../../../../src/core/fixes/cell-edit";
import type { Day } from "../../../../src/core/grid/day";
import { Desk } from "../../../../src/taskpane/browser/work/desk";
import type { WorkerLike } from "../../../../src/taskpane/browser/work/line";
import { CalledOff } from "../../../../src/taskpane/browser/work/line";
import type { Ask, Reply } from "../../../../src/taskpane/browser/work/protocol";
import { makeServer } from "../../../../src/taskpane/browser/work/serve";
import { WORDS } from "../../../../src/text/words";
import type { ReportShelf } from "../../../../src/workbook/plan-view/report-shelf";
import type { SheetRead } from "../../../../src/workbook/workbook";
import { openXlsxWorkbook } from "../../../../src/workbook/xlsx/xlsx-workbook";

const FILE = "examples/porvoo-sekava.xlsx";
const CHOICES = { asOf: "2026-11-22" as Day, programme: undefined, sheet: undefined, range: undefined, decided: [], accepted: [] };
const bytesOf = (file: string): Uint8Array<ArrayBuffer> => new Uint8Array(readFileSync(file));
const nothing = (): void => undefined;

interface StandIn extends WorkerLike {
  ended: boolean;
}

/**
 * A worker on this side of the wall: everything that passes is cloned as between two threads.
 * @param busy what it never comes to the end of
 */
function standIn(busy: (ask: Ask) => boolean = () => false): StandIn {
  const server = makeServer();
  let queue: Promise<unknown> = Promise.resolve();
  const worker: StandIn = {
    ended: false,
    onmessage: null,
    onerror: null,
    terminate: () => {
      worker.ended = true;
    },
    postMessage: (request) => {
      const { id, ask } = structuredClone(request);
      if (busy(ask)) return;
      const reply = (given: Reply): void => {
        worker.onmessage?.({ data: structuredClone(given) } as MessageEvent<Reply>);
      };
      const serve = server[ask.kind] as (ask: Ask, telling: object) => unknown;
      const telling = { part: (part: Extract<Reply, { kind: "part" }>["part"]) => { reply({ id, kind: "part", part }); }, progress: nothing };
      // One after the other, as in the worker.
      queue = queue.then(() => serve(ask, telling)).then(
        (answer) => { reply({ id, kind: "answer", answer: answer as Extract<Reply, { kind: "answer" }>["answer"] }); },
        (error: unknown) => { reply({ id, kind: "failed", message: String(error) }); },
      );
    },
  };
  return worker;
}

/** The first worker never comes to the end of some work; those after it do. */
function firstIsBusy(kind: Ask["kind"]): { readonly desk: Desk; readonly workers: readonly StandIn[] } {
  const workers: StandIn[] = [];
  const desk = new Desk(() => {
    const isFirst = workers.length === 0;
    const worker = standIn((ask) => isFirst && ask.kind === kind);
    workers.push(worker);
    return worker;
  });
  return { desk, workers };
}

async function openOn(desk: Desk): Promise<readonly SheetRead[]> {
  const sheets = await desk.open(bytesOf(FILE), "porvoo-sekava.xlsx", nothing);
  if (!sheets.ok) throw new Error(sheets.problem.kind);
  return sheets.value;
}

const FIX = { row: 21, column: 3, before: { value: "TOTI", format: undefined }, after: { value: "TOSI", format: "@" } };

describe("A desk", () => {
  it("gives the sheets and the review that the file has", async () => {
    const desk = new Desk(() => standIn());
    const sheets = await desk.open(bytesOf(FILE), "porvoo-sekava.xlsx", nothing);
    const here = await openXlsxWorkbook(bytesOf(FILE), "porvoo-sekava.xlsx").readSheets();
    expect(sheets).toEqual(here);
    if (!sheets.ok) throw new Error(sheets.problem.kind);
    const review = await desk.work(nothing).review(sheets.value, CHOICES);
    const expected = reviewSheets(sheets.value, CHOICES, readWithSettings);
    if (!expected.ok || !review.ok) throw new Error("No review");
    const { actions, ...roadmap } = expected.value.loaded.roadmap;
    const { actions: travelled, ...around } = review.value.loaded.roadmap;
    expect(travelled.map(({ row, fields, inherited, sourceColumns, hidden }) => ({ row, fields, inherited, sourceColumns, hidden }))).toEqual(actions.map(({ row, fields, inherited, sourceColumns, hidden }) => ({ row, fields, inherited, sourceColumns, hidden })));
    expect({ ...review.value, loaded: { ...review.value.loaded, roadmap: around } }).toEqual({ ...expected.value, loaded: { ...expected.value.loaded, roadmap } });
  });

  it("tells a problem as it is", async () => {
    const opened = await new Desk(() => standIn()).open(new Uint8Array(), "tyhja.xlsx", nothing);
    expect(opened).toEqual({ ok: false, problem: { kind: "file-empty", file: "tyhja.xlsx" } });
  });

  it("writes the chosen reports and the list of fixes into a new workbook", async () => {
    const desk = new Desk(() => standIn());
    const sheets = await openOn(desk);
    let shelf: ReportShelf | undefined;
    const work = desk.work((given) => {
      shelf = given;
    });
    const review = await work.review(sheets, CHOICES);
    if (!review.ok) throw new Error(review.problem.kind);
    await work.writeReports({ review: review.value, ledger: null, languages: () => Promise.resolve([WORDS.fi]), chosen: new Set(["overdue"]) }, nothing, () => false);
    expect(shelf?.sheets.map(({ name }) => name)).toEqual(["Myöhässä", "Tiekarttadata"]);
    const bytes = await desk.render({ file: "porvoo-sekava.xlsx", language: "fi", reports: true, fixes: [FIX] });
    const read = await openXlsxWorkbook(bytes, "raportti.xlsx").readSheets();
    if (!read.ok) throw new Error(read.problem.kind);
    expect(read.value.map(({ name }) => name)).toEqual(["Myöhässä", "Tiekarttadata", "Korjausluettelo"]);
    expect(read.value[2]?.grid.values[4]).toEqual(["☐", "C21", "11", "Sähköinen allekirjoitus", "Taso", "TOTI", "TOSI"]);
  });

  it("called off, tells everybody who waits", async () => {
    const desk = new Desk(() => ({ ...standIn(), postMessage: nothing }));
    const opening = desk.open(bytesOf(FILE), "porvoo-sekava.xlsx", nothing);
    desk.close();
    await expect(opening).rejects.toBeInstanceOf(CalledOff);
    await expect(desk.open(bytesOf(FILE), "porvoo-sekava.xlsx", nothing)).rejects.toBeInstanceOf(CalledOff);
  });

  it("called off while it makes a file, makes it after all when it is asked again: with the fixes and the reports that were there", async () => {
    const { desk, workers } = firstIsBusy("render");
    const sheets = await openOn(desk);
    let shelf: ReportShelf | undefined;
    const work = desk.work((given) => {
      shelf = given;
    });
    const before = await work.review(sheets, CHOICES);
    if (!before.ok) throw new Error(before.problem.kind);
    const { actions, columns } = before.value.loaded.roadmap;
    const [row, column] = [actions[0]?.row ?? 0, columns.find(({ field }) => field === "title")?.column ?? 0];
    desk.follow("Tiekartta", [{ row, column, before: contentAt(roadmapSheet(before.value).grid, row, column), after: { value: "Uusi nimi", format: undefined } }]);
    const review = await work.review(sheets, CHOICES);
    if (!review.ok) throw new Error(review.problem.kind);
    await work.writeReports({ review: review.value, ledger: null, languages: () => Promise.resolve([WORDS.fi]), chosen: new Set(["overdue"]) }, nothing, () => false);
    const rows = await shelf?.rows("overdue", 1, 20);
    const wanted = { file: "porvoo-sekava.xlsx", language: "fi", reports: true, fixes: [FIX] } as const;
    const first = desk.render(wanted);
    desk.callOff();
    await expect(first).rejects.toBeInstanceOf(CalledOff);
    expect(workers.map(({ ended }) => ended)).toEqual([true, false]);
    expect(await shelf?.rows("overdue", 1, 20)).toEqual(rows);
    const read = await openXlsxWorkbook(await desk.render(wanted), "raportti.xlsx").readSheets();
    if (!read.ok) throw new Error(read.problem.kind);
    expect(read.value.map(({ name }) => name)).toEqual(["Myöhässä", "Tiekarttadata", "Korjausluettelo"]);
    expect(read.value[1]?.grid.values.flat()).toContain("Uusi nimi");
  });

  it("called off while it plans reports, says so; what waits behind is answered all the same", async () => {
    const { desk } = firstIsBusy("plan");
    const sheets = await openOn(desk);
    const work = desk.work(nothing);
    const review = await work.review(sheets, CHOICES);
    if (!review.ok) throw new Error(review.problem.kind);
    const writing = work.writeReports({ review: review.value, ledger: null, languages: () => Promise.resolve([WORDS.fi]), chosen: new Set(["overdue"]) }, nothing, () => false);
    // The plan is asked for in the next turn, and the review after it.
    await Promise.resolve();
    const again = work.review(sheets, CHOICES);
    desk.callOff();
    expect(await writing).toEqual({ ok: false, problem: { kind: "stopped", emptied: [] } });
    expect(await again).toMatchObject({ ok: true, value: { outcome: { summary: review.value.outcome.summary } } });
  });

  it("is not called off where there is nothing to call off", async () => {
    const { desk, workers } = firstIsBusy("ledger");
    await openOn(desk);
    desk.callOff();
    expect(workers).toHaveLength(1);
    const reading = desk.readLedger(new Uint8Array([1]), "kirja.csv");
    desk.callOff();
    expect(await reading).toMatchObject({ ok: false, problem: { kind: "stopped" } });
    expect(workers).toHaveLength(2);
  });
});
