import { codeSuggestion } from "../canonical/code-text";
import type { CellCheck } from "../check";
import { codesIn } from "../shared/codes";

const ELSEWHERE: ReadonlySet<string | undefined> = new Set(["several-values", "value-of-another-field", "value-not-in-list"]);

/** A code that was read, but could mean something else: to be confirmed. */
export const codeUncertain: CellCheck<"code-uncertain"> = {
  id: "code-uncertain",
  severity: "warning",
  cause: "value",
  scope: "cell",
  families: ["code"],
  run: (reading, field, { programme, language }, report) => {
    if (reading.status !== "uncertain" || ELSEWHERE.has(reading.note)) return;
    const read = codesIn(reading);
    report({ field, suggestion: codeSuggestion(programme, field, reading, language), facts: { read, note: reading.note ?? null } });
  },
};
