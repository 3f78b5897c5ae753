import type { CellCheck } from "../check";
import { isUnreadable } from "../shared/reading-state";

/** A date that could not be read, such as 31.6.2025 or a quarter 5. */
export const dateUnreadable: CellCheck<"date-unreadable"> = {
  id: "date-unreadable",
  severity: "error",
  cause: "value",
  scope: "cell",
  families: ["date"],
  run: (reading, field, _context, report) => {
    if (isUnreadable(reading)) report({ field, suggestion: reading.suggestion, facts: { note: reading.note ?? null } });
  },
};
