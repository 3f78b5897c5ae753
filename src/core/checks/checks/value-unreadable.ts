import type { CellCheck } from "../check";
import { isUnreadable } from "../shared/reading-state";

/** A number, a percentage, a person-day figure or the like that could not be read. */
export const valueUnreadable: CellCheck<"value-unreadable"> = {
  id: "value-unreadable",
  severity: "error",
  cause: "value",
  scope: "cell",
  families: ["other"],
  run: (reading, field, _context, report) => {
    if (isUnreadable(reading)) report({ field, suggestion: reading.suggestion, facts: { note: reading.note ?? null } });
  },
};
