import type { CellCheck } from "../check";

/** A cell that shows an error of Excel (#REF!, #N/A), whether a real one or one that came as text. */
export const formulaError: CellCheck<"formula-error"> = {
  id: "formula-error",
  severity: "error",
  cause: "value",
  scope: "cell",
  families: ["code", "date", "amount", "other"],
  run: (reading, field, _context, report) => {
    if (reading.status === "unreadable" && reading.note === "formula-error") report({ field, facts: {} });
  },
};
