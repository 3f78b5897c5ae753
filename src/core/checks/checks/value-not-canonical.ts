import { cleanText } from "../../reading/text/clean";
import { cellText } from "../cell-text";
import type { CellCheck } from "../check";
import { isNameInSomeLanguage } from "../shared/own-names";
import { holdsMore } from "../shared/reading-state";

/** A value that was understood but is written otherwise than elsewhere: a department's abbreviation, a number with a stray sign. Blanks alone are nothing to mend. */
export const valueNotCanonical: CellCheck<"value-not-canonical"> = {
  id: "value-not-canonical",
  severity: "info",
  cause: "value",
  scope: "cell",
  families: ["other"],
  run: (reading, field, { programme }, report) => {
    if (reading.status !== "normalised" || holdsMore(reading) || (reading.others ?? []).length > 0) return;
    const suggestion = reading.suggestion ?? (typeof reading.value === "string" ? reading.value : undefined);
    const text = cellText(reading, field);
    if (suggestion === undefined || text === null || cleanText(text) === cleanText(suggestion) || isNameInSomeLanguage(programme, field, text)) return;
    report({ field, suggestion, facts: {} });
  },
};
