import type { CellCheck } from "../check";
import { codesIn } from "../shared/codes";

/** More values in a cell than its list allows. The first one counts, the others are kept beside it. */
export const codeSeveral: CellCheck<"code-several"> = {
  id: "code-several",
  severity: "warning",
  cause: "value",
  scope: "cell",
  families: ["code"],
  run: (reading, field, _context, report) => {
    // Impact metrics have a check of their own.
    if (reading.note !== "several-values" || reading.status === "normalised" || field === "impactMetric") return;
    // The main value alone would lose the others, so it is not proposed.
    const suggestion = (reading.others ?? []).length === 0 ? reading.suggestion : undefined;
    report({ field, suggestion, facts: { read: codesIn(reading) } });
  },
};
