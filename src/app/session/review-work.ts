import type { Problem } from "../../core/problem";
import type { Result } from "../../core/result";
import { success } from "../../core/result";
import type { Words } from "../../text/words";
import type { LiveWorkbook } from "../../workbook/live-workbook";
import type { Progress, SheetRead } from "../../workbook/workbook";
import { planReport } from "../write-report";
import type { Review, ReviewChoices } from "./review";
import { reviewSheets } from "./review";

/** Report sheets that were written. */
export interface ReportsWritten {
  readonly sheets: number;
  /** The plan's id of the first one. */
  readonly first: string | null;
}

/** The long work of a session. It may be done elsewhere than where the pane is drawn, so that the pane stays at hand. */
export interface ReviewWork {
  /** @param sheets the workbook's sheets as they are now */
  review(sheets: readonly SheetRead[], choices: ReviewChoices): Promise<Result<Review, Problem>>;
  /** Writes the chosen report sheets and the data sheet under them. */
  writeReports(review: Review, words: Words, chosen: ReadonlySet<string>, progress: Progress): Promise<Result<ReportsWritten, Problem>>;
}

/** The work done right here. */
export function workHere(workbook: LiveWorkbook): ReviewWork {
  return {
    review: (sheets, choices) => Promise.resolve(reviewSheets(sheets, choices)),
    writeReports: async (review, words, chosen, progress) => {
      const plan = planReport(review.loaded.roadmap, review.outcome, { ...review.request, programmeSource: review.loaded.programmeSource }, words);
      const sheets = plan.sheets.filter(({ id }) => id === "data" || chosen.has(id));
      const written = await workbook.writeSheets({ ...plan, sheets }, progress);
      return written.ok ? success({ sheets: sheets.length, first: sheets[0]?.id ?? null }) : written;
    },
  };
}
