import { moneyText } from "../canonical/money-text";
import type { CellCheck } from "../check";
import { holdsMore } from "../shared/reading-state";
import { asMoney } from "../shared/values";

/** An amount that was read, but could be another: 12.500, "n. 20", a range. */
export const amountUncertain: CellCheck<"amount-uncertain"> = {
  id: "amount-uncertain",
  severity: "warning",
  cause: "value",
  scope: "cell",
  families: ["amount"],
  run: (reading, field, { language }, report) => {
    if (reading.status !== "uncertain") return;
    const read = asMoney(reading.value);
    const suggestion = reading.suggestion ?? (read === undefined || holdsMore(reading) ? undefined : moneyText(read, language));
    report({ field, suggestion, facts: { read: read ?? null, note: reading.note ?? null } });
  },
};
