import type { Words } from "../../text/words";
import type { SessionCore } from "./session-core";

/**
 * Writes report sheets in one language or several.
 * @param languages brings what the languages say
 * @param chosen ids of report sheets; the data sheets always go with them, since every figure stands on them
 */
export function writeReports(core: SessionCore, languages: () => Promise<readonly [Words, ...Words[]]>, chosen: ReadonlySet<string>): Promise<void> {
  return core.withReview(async (review) => {
    const asked = { review, ledger: core.getState().ledger.result, languages, chosen };
    const written = await core.working("writing", (progress, cancelled) => core.work.writeReports(asked, progress, cancelled));
    if (written.ok) core.set({ notice: { kind: "written", ...written.value } });
    else core.tellProblem(written);
  });
}
