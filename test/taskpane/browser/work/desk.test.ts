import { describe, expect, it } from "@jest/globals";
import { readFileSync } from "node:fs";
import { readWithSettings } from "../../../../src/app/read-with-settings";
import { reviewSheets } from "../../../../src/app/session/review-sheets";
import type { Day } from "../../../../src/core/grid/day";
import { Desk } from "../../../../src/taskpane/browser/work/desk";
import type { WorkerLike } from "../../../../src/taskpane/browser/work/line";
import { CalledOff } from "../../../../src/taskpane/browser/work/line";
import type { Ask, Reply } from "../../../../src/taskpane/browser/work/protocol";
import { makeServer } from "../../../../src/taskpane/browser/work/serve";
import { WORDS } from "../../../../src/text/words";
import type { ReportShelf } from "../../../../src/workbook/plan-view/report-shelf";
import { openXlsxWorkbook } from "../../../../src/workbook/xlsx/xlsx-workbook";

const FILE = "examples/porvoo-sekava.xlsx";
const CHOICES = { asOf: "2026-11-22" as Day, programme: undefined, sheet: undefined, range: undefined, decided: [], accepted: [] };
const bytesOf = (file: string): Uint8Array<ArrayBuffer> => new Uint8Array(readFileSync(file));
const nothing = (): void => undefined;

/** A worker on this side of the wall: everything that passes is cloned as between two threads. */
function standIn(): WorkerLike {
  const server = makeServer();
  const worker: WorkerLike = {
    onmessage: null,
    onerror: null,
    terminate: nothing,
    postMessage: (request) => {
      const { id, ask } = structuredClone(request);
      const reply = (given: Reply): void => worker.onmessage?.({ data: structuredClone(given) } as MessageEvent<Reply>);
      const serve = server[ask.kind] as (ask: Ask, telling: object) => unknown;
      const telling = { part: (part: Extract<Reply, { kind: "part" }>["part"]) => { reply({ id, kind: "part", part }); }, progress: nothing };
      Promise.resolve(serve(ask, telling)).then(
        (answer) => { reply({ id, kind: "answer", answer: answer as Extract<Reply, { kind: "answer" }>["answer"] }); },
        (error: unknown) => { reply({ id, kind: "failed", message: String(error) }); },
      );
    },
  };
  return worker;
}

describe("A desk", () => {
  it("gives the sheets and the review that the file has", async () => {
    const desk = new Desk(standIn);
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
    const opened = await new Desk(standIn).open(new Uint8Array(), "tyhja.xlsx", nothing);
    expect(opened).toEqual({ ok: false, problem: { kind: "file-empty", file: "tyhja.xlsx" } });
  });

  it("writes the chosen reports and the list of fixes into a new workbook", async () => {
    const desk = new Desk(standIn);
    const sheets = await desk.open(bytesOf(FILE), "porvoo-sekava.xlsx", nothing);
    if (!sheets.ok) throw new Error(sheets.problem.kind);
    let shelf: ReportShelf | undefined;
    const work = desk.work((given) => {
      shelf = given;
    });
    const review = await work.review(sheets.value, CHOICES);
    if (!review.ok) throw new Error(review.problem.kind);
    await work.writeReports({ review: review.value, ledger: null, languages: () => Promise.resolve([WORDS.fi]), chosen: new Set(["overdue"]) }, nothing, () => false);
    expect(shelf?.sheets.map(({ name }) => name)).toEqual(["Myöhässä", "Tiekarttadata"]);
    const fix = { row: 21, column: 3, before: { value: "TOTI", format: undefined }, after: { value: "TOSI", format: "@" } };
    const bytes = await desk.render({ file: "porvoo-sekava.xlsx", language: "fi", reports: true, fixes: [fix] });
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
});
