import { periodText } from "../canonical/period-text";
import { cellText } from "../cell-text";
import type { CellCheck } from "../check";
import { asPeriod } from "../shared/values";
import { holdsMore } from "../shared/reading-state";

const LETTER = /\p{L}/u;

/**
 * A day or a month that was understood but is written in an odd way: 1.5.25, 05-2025. Words ("keväällä 2025") and
 * intervals are good as they are: people read them, and no one form of them is right.
 */
export const dateNotCanonical: CellCheck<"date-not-canonical"> = {
  id: "date-not-canonical",
  severity: "info",
  cause: "value",
  scope: "cell",
  families: ["date"],
  run: (reading, field, { language, programme }, report) => {
    if (reading.status !== "normalised" || holdsMore(reading)) return;
    const read = asPeriod(reading.value);
    const text = cellText(reading, field);
    if (read === undefined || text === null) return;
    if (read.precision !== "day" && (read.precision !== "month" || LETTER.test(text))) return;
    const suggestion = reading.suggestion ?? periodText(read, language, programme.scheduleUnit);
    if (suggestion !== undefined && suggestion !== text) report({ field, suggestion, facts: { read } });
  },
};
