import type { Problem } from "../../core/problem";
import type { Result } from "../../core/result";
import { findSettings } from "../../core/settings/find-settings";
import type { SheetRead } from "../../workbook/workbook";
import { bring, PARTS } from "./on-demand";
import type { Review } from "./review";
import type { SessionCore } from "./session-core";

/** Reads the whole workbook and reviews it. */
export async function readAll(core: SessionCore): Promise<void> {
  // What reviews the sheets is on its way while they are read.
  const [sheets] = await Promise.all([core.working("reading", (progress) => core.workbook.readSheets(progress)), bring(PARTS.review)]);
  if (sheets.ok) await reviewAgain(core, sheets.value);
  else core.set({ problem: sheets.problem });
}

type Parts = readonly [Awaited<ReturnType<typeof PARTS.review>>, Awaited<ReturnType<typeof PARTS.settings>> | undefined];

function reviewWith([{ reviewSheets, understandPlain }, settings]: Parts, sheets: readonly SheetRead[], core: SessionCore): Result<Review, Problem> {
  return reviewSheets(sheets, core.getState().choices, settings?.understandSheets ?? understandPlain);
}

/** Reviews sheets that have been read, by what is chosen now. */
export async function reviewAgain(core: SessionCore, sheets: readonly SheetRead[]): Promise<void> {
  const hasSettings = findSettings(sheets).size > 0;
  const reviewing = await bring(() => Promise.all([PARTS.review(), hasSettings ? PARTS.settings() : undefined]));
  const review = reviewing.ok ? reviewWith(reviewing.value, sheets, core) : reviewing;
  if (review.ok) core.set({ review: review.value, problem: null });
  // What is shown already stays while the program is at fault, not the table.
  else core.set(reviewing.ok ? { review: null, problem: review.problem } : { problem: review.problem });
}
