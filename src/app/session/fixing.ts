import { applyEdits } from "../../core/fixes/apply-edits";
import type { CellEdit } from "../../core/fixes/cell-edit";
import { reverseEdit } from "../../core/fixes/cell-edit";
import { renewMarks } from "./marking";
import { readAll, reviewAgain } from "./reading";
import { roadmapSheet } from "./review";
import type { SessionCore } from "./session-core";
import type { Notice } from "./session-state";

/** Makes fixes in the roadmap's sheet, or takes fixes back, and tells which were made and which cells had changed meanwhile. */
export function makeEdits(core: SessionCore, edits: readonly CellEdit[], kind: "fixed" | "undone"): Promise<void> {
  return core.withReview(async (review) => {
    if (edits.length === 0) return;
    const sheet = roadmapSheet(review);
    const made = await core.working("fixing", (progress) => core.workbook.applyEdits(sheet.name, edits, progress));
    if (!made.ok) {
      core.tellProblem(made);
      // Some may have been made before it failed: what is there now is the truth.
      await readAll(core);
      return;
    }
    const { done, left } = made.value;
    const after = { ...sheet, grid: applyEdits(sheet.grid, done).grid };
    await reviewAgain(core, review.sheets.map((each) => (each === sheet ? after : each)));
    const notice: Notice = { kind, done: done.length, left };
    core.set({ undo: kind === "fixed" ? done.map(reverseEdit) : [], notice });
    if (left.length > 0) await readAll(core);
    await renewMarks(core);
  });
}
