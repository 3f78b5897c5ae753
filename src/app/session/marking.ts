import type { Problem } from "../../core/problem";
import type { Result } from "../../core/result";
import { cellMarks } from "./cell-marks";
import type { Review } from "./review";
import type { SessionCore } from "./session-core";

/** Shows the findings of a review in the table itself, or takes all marks away. */
export function writeMarks(core: SessionCore, { loaded: { roadmap }, outcome }: Review, on: boolean): Promise<Result<void, Problem>> {
  const { sheet, range, headerRow } = roadmap.table;
  return core.working("marking", () => core.workbook.markCells(sheet, { ...range, firstRow: headerRow + 1 }, on ? cellMarks(outcome.findings) : []));
}

/** Marks follow the findings for as long as they are shown. */
export async function renewMarks(core: SessionCore): Promise<void> {
  const { marked, review } = core.getState();
  if (marked && review !== null) core.tellProblem(await writeMarks(core, review, true));
}
