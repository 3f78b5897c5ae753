import type { CellCheck } from "../check";
import { isUnreadable } from "../shared/reading-state";

/** An amount that could not be read. */
export const amountUnreadable: CellCheck<"amount-unreadable"> = {
  id: "amount-unreadable",
  severity: "error",
  cause: "value",
  scope: "cell",
  families: ["amount"],
  run: (reading, field, _context, report) => {
    if (isUnreadable(reading)) report({ field, suggestion: reading.suggestion, facts: { note: reading.note ?? null } });
  },
};
