import { bring } from "../../core/bring";
import type { LedgerResult } from "../../core/finance/ledger/ledger-result";
import type { Problem } from "../../core/problem";
import type { Result } from "../../core/result";
import { success } from "../../core/result";
import { findSettings } from "../../core/settings/find-settings";
import type { Words } from "../../text/words";
import type { LiveWorkbook } from "../../workbook/live-workbook";
import type { Cancelled, Progress, SheetRead } from "../../workbook/workbook";
import { PARTS } from "./on-demand";
import type { Review, ReviewChoices } from "./review";
import type { ReadSheets } from "./review-sheets";

/** Which report sheets are wanted, of what. */
export interface ReportsAsked {
  readonly review: Review;
  readonly ledger: LedgerResult | null;
  /** Brings what the languages say, the first one's sheets first. */
  readonly languages: () => Promise<readonly [Words, ...Words[]]>;
  /** Ids of report sheets; the data sheets always go with them. */
  readonly chosen: ReadonlySet<string>;
}

/** Report sheets that were written. */
export interface ReportsWritten {
  readonly sheets: number;
  /** The plan's id of the first one. */
  readonly first: string | null;
}

/** The long work of a session. It may be done elsewhere than where the pane is drawn, so that the pane stays at hand. */
export interface ReviewWork {
  /** Has what reviews brought, while the sheets are still being read. */
  prepare(): Promise<void>;
  /** @param sheets the workbook's sheets as they are now */
  review(sheets: readonly SheetRead[], choices: ReviewChoices): Promise<Result<Review, Problem>>;
  writeReports(asked: ReportsAsked, progress: Progress, cancelled: Cancelled): Promise<Result<ReportsWritten, Problem>>;
}

const readBySettings = async (): Promise<ReadSheets> => (await PARTS.settings()).readWithSettings;
const readPlainly = async (): Promise<ReadSheets> => (await PARTS.reading()).readWithoutSettings;

async function reviewHere(sheets: readonly SheetRead[], choices: ReviewChoices): Promise<Result<Review, Problem>> {
  const hasSettings = findSettings(sheets).size > 0;
  const parts = await bring(() => Promise.all([PARTS.review(), hasSettings ? readBySettings() : readPlainly()]));
  if (!parts.ok) return parts;
  const [{ reviewSheets }, readSheets] = parts.value;
  return reviewSheets(sheets, choices, readSheets);
}

/** The work done right here. */
export function workHere(workbook: LiveWorkbook): ReviewWork {
  return {
    prepare: async () => {
      // What cannot be had now is asked for again, and told, when it is needed.
      await bring(PARTS.review);
    },
    review: reviewHere,
    writeReports: async ({ review, ledger, languages, chosen }, progress, cancelled) => {
      const parts = await bring(() => Promise.all([PARTS.report(), languages()]));
      if (!parts.ok) return parts;
      const [{ planReports }, words] = parts.value;
      const { programmeSource, profitability, roadmap } = review.loaded;
      const plan = planReports(roadmap, review.outcome, { ...review.request, programmeSource, profitability, ledger: ledger ?? undefined }, words, chosen);
      const written = await workbook.writeSheets(plan, progress, cancelled);
      return written.ok ? success({ sheets: plan.sheets.length, first: plan.sheets[0]?.id ?? null }) : written;
    },
  };
}
