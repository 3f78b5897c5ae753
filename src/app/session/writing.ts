import type { Words } from "../../text/words";
import { planReport } from "../write-report";
import type { SessionCore } from "./session-core";

/**
 * Writes report sheets in a language.
 * @param chosen plan ids; the data sheet always goes with them, since every figure stands on it
 */
export function writeReports(core: SessionCore, words: Words, chosen: ReadonlySet<string>): Promise<void> {
  return core.withReview(async (review) => {
    const plan = planReport(review.loaded.roadmap, review.outcome, { ...review.request, programmeSource: review.loaded.programmeSource }, words);
    const sheets = plan.sheets.filter(({ id }) => id === "data" || chosen.has(id));
    const written = await core.working("writing", (progress) => core.workbook.writeSheets({ ...plan, sheets }, progress));
    if (!core.tellProblem(written)) core.set({ notice: { kind: "written", sheets: sheets.length, first: sheets[0]?.id ?? null } });
  });
}
