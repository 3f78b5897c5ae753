import { readWithSettings } from "../../../app/read-with-settings";
import { planReports } from "../../../app/write-report";
import type { Review } from "../../../app/session/review";
import { roadmapSheet } from "../../../app/session/review";
import { reviewSheets } from "../../../app/session/review-sheets";
import { applyEdits } from "../../../core/fixes/apply-edits";
import { fixListSheet, fixListWorkbook } from "../../../core/reports/fix-list/fix-list-sheet";
import type { WorkbookPlan } from "../../../core/reports/sheet-plan";
import { success } from "../../../core/result";
import { WORDS } from "../../../text/words";
import type { ReportShelf } from "../../../workbook/plan-view/report-shelf";
import { shelvePlan } from "../../../workbook/plan-view/report-shelf";
import { readLedgerFile } from "../../../workbook/read-ledger-file";
import type { Progress, SheetRead } from "../../../workbook/workbook";
import type { XlsxWorkbook } from "../../../workbook/xlsx/xlsx-workbook";
import { newXlsxWorkbook, openXlsxWorkbook } from "../../../workbook/xlsx/xlsx-workbook";
import type { Answers, Ask, Part, Step } from "./protocol";
import { reviewParts, reviewRest } from "./travel/review-parts";
import { sheetParts } from "./travel/sheet-parts";

/** How the worker tells of work that is not over. */
export interface Telling {
  readonly part: (part: Part) => void;
  readonly progress: Progress;
}

type Asked<K extends Ask["kind"]> = Extract<Ask, { kind: K }>;
type Server = { readonly [K in Ask["kind"]]: (ask: Asked<K>, telling: Telling) => Promise<Answers[K]> | Answers[K] };

/** The bytes of a plan as an .xlsx file. */
async function bytesOf(plan: WorkbookPlan, progress: Progress): Promise<Uint8Array<ArrayBuffer>> {
  const workbook: XlsxWorkbook = newXlsxWorkbook();
  const written = await workbook.writeSheets(plan, progress);
  const bytes = workbook.output();
  if (!written.ok || bytes === undefined) throw new Error("Nothing was written");
  return new Uint8Array(bytes);
}

const SILENCE: Telling = { part: () => undefined, progress: () => undefined };

async function repeat(server: Server, step: Step): Promise<void> {
  if (step.kind === "edit") await server.edit(step, SILENCE);
  else if (step.kind === "review") await server.review(step, SILENCE);
  else await server.plan(step, SILENCE);
}

/** Holds one workbook in the worker: its sheets as they are now, their last review, and the reports planned last. */
export function makeServer(): Server {
  let sheets: readonly SheetRead[] = [];
  let review: Review | undefined;
  let plan: WorkbookPlan | undefined;
  let shelf: ReportShelf | undefined;

  const lastReview = (): Review => {
    if (review === undefined) throw new Error("Nothing has been reviewed");
    return review;
  };

  const server: Server = {
    open: async ({ bytes, file }, { part, progress }) => {
      const read = await openXlsxWorkbook(bytes, file).readSheets(progress);
      if (!read.ok) return read;
      sheets = read.value;
      for (const each of sheetParts(sheets)) part(each);
      return success(null);
    },
    edit: ({ sheet, edits }) => {
      sheets = sheets.map((each) => (each.name === sheet ? { ...each, grid: applyEdits(each.grid, edits).grid } : each));
      return null;
    },
    review: ({ choices }, { part }) => {
      const reviewed = reviewSheets(sheets, choices, readWithSettings);
      if (!reviewed.ok) return reviewed;
      review = reviewed.value;
      for (const each of reviewParts(review)) part(each);
      return success(reviewRest(review));
    },
    ledger: ({ bytes, file }, { progress }) => readLedgerFile(bytes, file, progress),
    plan: ({ languages: [first, ...others], chosen, ledger }) => {
      const { loaded, outcome, request } = lastReview();
      const { roadmap, programmeSource, profitability } = loaded;
      plan = planReports(roadmap, outcome, { ...request, programmeSource, profitability, ledger: ledger ?? undefined }, [WORDS[first], ...others.map((language) => WORDS[language])], new Set(chosen));
      shelf = shelvePlan(plan);
      return shelf.sheets;
    },
    rows: async ({ sheet, first, last }) => (await shelf?.rows(sheet, first, last)) ?? [],
    render: ({ file, language, reports, fixes }, { progress }) => {
      const { loaded } = lastReview();
      const { browser, findings } = WORDS[language].pane;
      const input = { fixes, roadmap: loaded.roadmap, dateSystem: roadmapSheet(lastReview()).grid.dateSystem, file, words: { ...browser.fixList, language, truth: findings.preview.truth, page: WORDS[language].reports.page } };
      if (!reports || plan === undefined) return bytesOf(fixListWorkbook(input), progress);
      return bytesOf(fixes.length === 0 ? plan : { ...plan, sheets: [...plan.sheets, fixListSheet(input)] }, progress);
    },
    restore: async ({ bytes, file, steps }) => {
      const read = await openXlsxWorkbook(bytes, file).readSheets();
      if (read.ok) sheets = read.value;
      for (const step of steps) await repeat(server, step);
      return null;
    },
  };
  return server;
}
