import type { Problem } from "../../core/problem";
import type { DecidedColumn } from "../../core/reading/decided-columns";
import type { Result } from "../../core/result";
import { writeDecidedColumns } from "./decisions";
import { renewMarks } from "./marking";
import { reviewAgain } from "./reading";
import type { Review } from "./review";
import { reviewSheets } from "./review";
import type { SessionCore } from "./session-core";

/** What the review would be with other decisions on columns; nothing is stored. undefined while there is no review. */
export function previewDecided(core: SessionCore, decided: readonly DecidedColumn[]): Result<Review, Problem> | undefined {
  const { review, choices } = core.getState();
  return review === null ? undefined : reviewSheets(review.sheets, { ...choices, decided });
}

/** Stores with the workbook what columns are from now on, and reads the table by it. */
export function decideColumns(core: SessionCore, decided: readonly DecidedColumn[]): Promise<void> {
  return core.withReview(async () => {
    if (core.tellProblem(await writeDecidedColumns(core.workbook, decided))) return;
    core.set({ choices: { ...core.getState().choices, decided } });
    reviewAgain(core, core.sheets);
    await renewMarks(core);
  });
}
