import type { SheetRead } from "../../workbook/workbook";
import { reviewSheets } from "./review";
import type { SessionCore } from "./session-core";

/** Reads the whole workbook and reviews it. */
export async function readAll(core: SessionCore): Promise<void> {
  const sheets = await core.working("reading", (progress) => core.workbook.readSheets(progress));
  if (sheets.ok) reviewAgain(core, sheets.value);
  else core.set({ problem: sheets.problem });
}

/** Reviews sheets that have been read, by what is chosen now. */
export function reviewAgain(core: SessionCore, sheets: readonly SheetRead[]): void {
  const review = reviewSheets(sheets, core.getState().choices);
  core.set(review.ok ? { review: review.value, problem: null } : { review: null, problem: review.problem });
}
