import type { SheetRead } from "../../workbook/workbook";
import { writeChosenTable } from "./decisions";
import { followRenamed } from "./follow-renamed";
import { reviewSheets } from "./review";
import type { SessionCore } from "./session-core";

/** Reads the whole workbook and reviews it. */
export async function readAll(core: SessionCore): Promise<void> {
  const sheets = await core.working("reading", (progress, cancelled) => core.workbook.readSheets(progress, cancelled));
  if (!sheets.ok) {
    core.set({ problem: sheets.problem });
    return;
  }
  await followSheet(core, sheets.value);
  reviewAgain(core, sheets.value);
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

/** Reviews sheets that have been read, by what is chosen now. While settings are half written, what was found before stays beside what is wrong with them. */
export function reviewAgain(core: SessionCore, sheets: readonly SheetRead[]): void {
  core.sheets = sheets;
  const review = reviewSheets(sheets, core.getState().choices);
  if (review.ok) core.set({ review: review.value, problem: null });
  else if (review.problem.kind === "settings-invalid") core.set({ problem: review.problem });
  else core.set({ review: null, problem: review.problem });
}
