import type { ChosenTable } from "../../core/programme/decided-schema";
import { writeChosenTable } from "./decisions";
import { renewMarks } from "./marking";
import { readAll, reviewAgain } from "./reading";
import type { SessionCore } from "./session-core";

/** Looks at another table from now on, and the next time too; null leaves the choice to the reading. */
export async function takeTable(core: SessionCore, table: ChosenTable | null): Promise<void> {
  const { choices, review } = core.getState();
  core.tellProblem(await writeChosenTable(core.workbook, table));
  core.set({ choices: { ...choices, sheet: table?.sheet, range: table?.range ?? undefined } });
  if (review === null) await readAll(core);
  else await reviewAgain(core, core.sheets);
  await renewMarks(core);
}

/** Takes the range that the person has selected for the table; says so where nothing fit is selected. */
export function takeSelection(core: SessionCore): Promise<void> {
  return core.enqueue(async () => {
    const selected = await core.workbook.selection();
    if (core.tellProblem(selected) || !selected.ok) return;
    if (selected.value === null) core.set({ notice: { kind: "nothing-selected" } });
    else await takeTable(core, selected.value);
  });
}
