import type { Words } from "../../text/words";
import { bring, PARTS } from "./on-demand";
import type { SessionCore } from "./session-core";

/**
 * Writes report sheets in a language.
 * @param words brings what the language says
 * @param chosen plan ids; the data sheet always goes with them, since every figure stands on it
 */
export function writeReports(core: SessionCore, words: () => Promise<Words>, chosen: ReadonlySet<string>): Promise<void> {
  return core.withReview(async (review) => {
    const parts = await bring(() => Promise.all([PARTS.report(), words()]));
    if (!parts.ok) {
      core.tellProblem(parts);
      return;
    }
    const [{ planReport }, said] = parts.value;
    const plan = planReport(review.loaded.roadmap, review.outcome, { ...review.request, programmeSource: review.loaded.programmeSource }, said);
    const sheets = plan.sheets.filter(({ id }) => id === "data" || chosen.has(id));
    const written = await core.working("writing", (progress) => core.workbook.writeSheets({ ...plan, sheets }, progress));
    if (!core.tellProblem(written)) core.set({ notice: { kind: "written", sheets: sheets.length, first: sheets[0]?.id ?? null } });
  });
}
