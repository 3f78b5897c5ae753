import { moneyText } from "../canonical/money-text";
import type { CellCheck } from "../check";
import { holdsMore } from "../shared/reading-state";
import { asMoney } from "../shared/values";

/** An amount that stands as text, so that Excel cannot add it up: "12 500 €". */
export const amountNotCanonical: CellCheck<"amount-not-canonical"> = {
  id: "amount-not-canonical",
  severity: "info",
  cause: "value",
  scope: "cell",
  families: ["amount"],
  run: (reading, field, { language }, report) => {
    if (reading.status !== "normalised" || typeof reading.raw !== "string" || holdsMore(reading)) return;
    const read = asMoney(reading.value);
    const suggestion = read && (reading.suggestion ?? moneyText(read, language));
    if (read !== undefined && suggestion !== undefined && suggestion !== reading.raw) report({ field, suggestion, facts: { cents: read.cents } });
  },
};
