import type { Problem } from "../../core/problem";
import type { DecidedColumn } from "../../core/reading/decided-columns";
import type { Result } from "../../core/result";
import { readWithSettings } from "../read-with-settings";
import type { Review, ReviewChoices } from "./review";
import { reviewSheets } from "./review-sheets";

/** What a review would be with other decisions on columns. */
export function previewDecided({ sheets }: Review, choices: ReviewChoices, decided: readonly DecidedColumn[]): Result<Review, Problem> {
  return reviewSheets(sheets, { ...choices, decided }, readWithSettings);
}
