import type { DecidedColumn } from "../../core/reading/decided-columns";
import { writeDecidedColumns } from "./decisions";
import { renewMarks } from "./marking";
import { reviewAgain } from "./reading";
import type { SessionCore } from "./session-core";

/** Stores with the workbook what columns are from now on, and reads the table by it. */
export function decideColumns(core: SessionCore, decided: readonly DecidedColumn[]): Promise<void> {
  return core.withReview(async () => {
    if (core.tellProblem(await writeDecidedColumns(core.workbook, decided))) return;
    core.set({ choices: { ...core.getState().choices, decided } });
    await reviewAgain(core, core.sheets);
    await renewMarks(core);
  });
}
