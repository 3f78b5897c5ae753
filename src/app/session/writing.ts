import type { Words } from "../../text/words";
import { bring, PARTS } from "./on-demand";
import type { SessionCore } from "./session-core";

/**
 * Writes report sheets in one language or several.
 * @param languages brings what the languages say
 * @param chosen ids of report sheets; the data sheets always go with them, since every figure stands on them
 */
export function writeReports(core: SessionCore, languages: () => Promise<readonly [Words, ...Words[]]>, chosen: ReadonlySet<string>): Promise<void> {
  return core.withReview(async (review) => {
    const parts = await bring(() => Promise.all([PARTS.report(), languages()]));
    if (!parts.ok) {
      core.tellProblem(parts);
      return;
    }
    const [{ planReports }, words] = parts.value;
    const { programmeSource, profitability, roadmap } = review.loaded;
    const plan = planReports(roadmap, review.outcome, { ...review.request, programmeSource, profitability, ledger: core.getState().ledger.result ?? undefined }, words, chosen);
    const written = await core.working("writing", (progress, cancelled) => core.workbook.writeSheets(plan, progress, cancelled));
    if (!core.tellProblem(written)) core.set({ notice: { kind: "written", sheets: plan.sheets.length, first: plan.sheets[0]?.id ?? null } });
  });
}
