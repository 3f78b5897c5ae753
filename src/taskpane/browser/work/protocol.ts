import type { ReadLedgerFile } from "../../../app/session/ledger/source-reader";
import type { Review, ReviewChoices } from "../../../app/session/review";
import type { CheckOutcome } from "../../../app/check-roadmap";
import type { LoadedRoadmap } from "../../../app/load-roadmap";
import type { LedgerResult } from "../../../core/finance/ledger/ledger-result";
import type { CellEdit } from "../../../core/fixes/cell-edit";
import type { Grid } from "../../../core/grid/grid";
import type { Problem } from "../../../core/problem";
import type { Language } from "../../../core/programme/language";
import type { Roadmap } from "../../../core/reading/roadmap";
import type { Result } from "../../../core/result";
import type { ReportRow, ReportSheet } from "../../../workbook/plan-view/report-shelf";
import type { SheetRead } from "../../../workbook/workbook";

/** What the page asks of its worker. */
export type Ask =
  /** Reads a file; the sheets come in parts. */
  | { readonly kind: "open"; readonly bytes: Uint8Array<ArrayBuffer>; readonly file: string }
  /** The working copy was mended: the worker's copy follows. */
  | { readonly kind: "edit"; readonly sheet: string; readonly edits: readonly CellEdit[] }
  /** Checks the sheets; the long lists come in parts. */
  | { readonly kind: "review"; readonly choices: ReviewChoices }
  /** Plans report sheets over the last review and keeps them. */
  | { readonly kind: "plan"; readonly languages: readonly [Language, ...Language[]]; readonly chosen: readonly string[]; readonly ledger: LedgerResult | null }
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
  readonly render: Uint8Array<ArrayBuffer>;
}

/** A review without its long lists. */
export interface ReviewRest {
  readonly loaded: Omit<LoadedRoadmap, "roadmap"> & { readonly roadmap: Omit<Roadmap, "actions"> };
  readonly request: Review["request"];
  readonly outcome: Omit<CheckOutcome, "findings" | "groups" | "verdicts">;
}

/** A sheet without its rows. */
export type SheetFrame = Omit<SheetRead, "grid"> & { readonly grid: Omit<Grid, "values" | "formats" | "fills"> };

/** Pieces of a long answer, small enough that the page can do something else between two of them. */
export type Part =
  | { readonly kind: "frame"; readonly frame: SheetFrame }
  /** Rows of the frame that came last. */
  | { readonly kind: "rows"; readonly values: Grid["values"]; readonly formats: Grid["formats"]; readonly fills: Grid["fills"] }
  | { readonly kind: "actions"; readonly items: Roadmap["actions"] }
  | { readonly kind: "findings"; readonly items: CheckOutcome["findings"] }
  | { readonly kind: "verdicts"; readonly items: CheckOutcome["verdicts"] };

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
