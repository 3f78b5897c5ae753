import type { Problem } from "../../core/problem";
import type { Result } from "../../core/result";
import type { SheetRead } from "../../workbook/workbook";
import { writeChosenTable } from "./decisions";
import { followRenamed } from "./follow-renamed";
import type { Review } from "./review";
import type { SessionCore } from "./session-core";

/** Reads the whole workbook and reviews it. */
export async function readAll(core: SessionCore): Promise<void> {
  // What reviews the sheets is on its way while they are read.
  const [sheets] = await Promise.all([core.working("reading", (progress, cancelled) => core.workbook.readSheets(progress, cancelled)), core.work.prepare()]);
  if (!sheets.ok) {
    core.set({ problem: sheets.problem });
    return;
  }
  await followSheet(core, sheets.value);
  await reviewAgain(core, sheets.value);
}

/** The chosen sheet is followed when it gets another name. */
async function followSheet(core: SessionCore, sheets: readonly SheetRead[]): Promise<void> {
  const { choices, review } = core.getState();
  const { sheet, range } = choices;
  if (sheet === undefined || review === null) return;
  const name = followRenamed(sheet, review.sheets, sheets);
  if (name === sheet) return;
  core.set({ choices: { ...choices, sheet: name } });
  core.tellProblem(await writeChosenTable(core.workbook, { sheet: name, range: range ?? null }));
}

/** While settings are half written, or the program is at fault and not the table, what was found before stays beside what is wrong. */
function leavesReview({ kind }: Problem): boolean {
  return kind === "settings-invalid" || kind === "program-not-loaded";
}

/** Reviews sheets that have been read, by what is chosen now. */
export async function reviewAgain(core: SessionCore, sheets: readonly SheetRead[]): Promise<void> {
  core.sheets = sheets;
  const check = (): Promise<Result<Review, Problem>> => core.work.review(sheets, core.getState().choices);
  // Done where the pane is drawn, it holds up everything: nobody would see that it is under way.
  const review = await (core.edge.work === undefined ? check() : core.working("checking", check));
  if (review.ok) core.set({ review: review.value, problem: null });
  else core.set(leavesReview(review.problem) ? { problem: review.problem } : { review: null, problem: review.problem });
}
