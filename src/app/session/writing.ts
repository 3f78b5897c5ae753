import type { Words } from "../../text/words";
import { planReports } from "../write-report";
import type { SessionCore } from "./session-core";

/**
 * Writes report sheets in one language or several.
 * @param chosen ids of report sheets; the data sheets always go with them, since every figure stands on it
 */
export function writeReports(core: SessionCore, languages: readonly [Words, ...Words[]], chosen: ReadonlySet<string>): Promise<void> {
  return core.withReview(async (review) => {
    const plan = planReports(review.loaded.roadmap, review.outcome, { ...review.request, programmeSource: review.loaded.programmeSource, profitability: review.loaded.profitability, ledger: core.getState().ledger.result ?? undefined }, languages, chosen);
    const written = await core.working("writing", (progress, cancelled) => core.workbook.writeSheets(plan, progress, cancelled));
    if (!core.tellProblem(written)) core.set({ notice: { kind: "written", sheets: plan.sheets.length, first: plan.sheets[0]?.id ?? null } });
  });
}
