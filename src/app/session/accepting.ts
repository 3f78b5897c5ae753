import type { AcceptedFinding } from "../../core/checks/accept-findings";
import { writeAccepted } from "./decisions";
import { renewMarks } from "./marking";
import { reviewAgain } from "./reading";
import type { SessionCore } from "./session-core";

/** Stores with the workbook which findings are accepted from now on, and checks anew. */
export async function storeAccepted(core: SessionCore, accepted: readonly AcceptedFinding[]): Promise<void> {
  if (core.tellProblem(await writeAccepted(core.workbook, accepted))) return;
  core.set({ choices: { ...core.getState().choices, accepted } });
  await reviewAgain(core, core.sheets);
  await renewMarks(core);
}
