import type { ReadLedgerFile } from "../../../app/session/ledger/source-reader";
import type { ReviewChoices } from "../../../app/session/review";
import type { LedgerResult } from "../../../core/finance/ledger/ledger-result";
import type { CellEdit } from "../../../core/fixes/cell-edit";
import type { Problem } from "../../../core/problem";
import type { Language } from "../../../core/programme/language";
import type { Result } from "../../../core/result";
import type { ReportRow, ReportSheet } from "../../../workbook/plan-view/report-shelf";
import type { ReviewPart, ReviewRest } from "./travel/review-parts";
import type { SheetPart } from "./travel/sheet-parts";

/** What is done with a workbook after it was opened, as far as the worker's state comes of it. */
export type Step =
  /** The working copy was mended: the worker's copy follows. */
  | { readonly kind: "edit"; readonly sheet: string; readonly edits: readonly CellEdit[] }
  /** Checks the sheets; the long lists come in parts. */
  | { readonly kind: "review"; readonly choices: ReviewChoices }
  /** Plans report sheets over the last review and keeps them. */
  | { readonly kind: "plan"; readonly languages: readonly [Language, ...Language[]]; readonly chosen: readonly string[]; readonly ledger: LedgerResult | null };

/** What the page asks of its worker. */
export type Ask =
  | Step
  /** Reads a file; the sheets come in parts. */
  | { readonly kind: "open"; readonly bytes: Uint8Array<ArrayBuffer>; readonly file: string }
  /** Takes the place of another worker: reads the file and repeats the steps, and tells nothing of it. */
  | { readonly kind: "restore"; readonly bytes: Uint8Array<ArrayBuffer>; readonly file: string; readonly steps: readonly Step[] }
  /** Understands a file of the ledger. */
  | { readonly kind: "ledger"; readonly bytes: Uint8Array; readonly file: string }
  /** Rows of a report sheet that was planned. */
  | { readonly kind: "rows"; readonly sheet: string; readonly first: number; readonly last: number }
  /** Makes an .xlsx file. */
  | { readonly kind: "render"; readonly file: string; readonly language: Language; readonly reports: boolean; readonly fixes: readonly CellEdit[] };

/** What each ask is answered with, once all its parts have come. */
export interface Answers {
  readonly open: Result<null, Problem>;
  readonly edit: null;
  readonly review: Result<ReviewRest, Problem>;
  readonly plan: readonly ReportSheet[];
  readonly ledger: Awaited<ReturnType<ReadLedgerFile>>;
  readonly rows: readonly ReportRow[];
  readonly restore: null;
  readonly render: Uint8Array<ArrayBuffer>;
}

/** Pieces of a long answer, small enough that the page can do something else between two of them. */
export type Part = SheetPart | ReviewPart;

export interface Request {
  readonly id: number;
  readonly ask: Ask;
}

export type Reply =
  | { readonly id: number; readonly kind: "part"; readonly part: Part }
  | { readonly id: number; readonly kind: "progress"; readonly done: number; readonly total: number }
  | { readonly id: number; readonly kind: "answer"; readonly answer: Answers[Ask["kind"]] }
  /** A promise was broken: nothing that a user could have caused. */
  | { readonly id: number; readonly kind: "failed"; readonly message: string };
