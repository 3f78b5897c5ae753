import { valueOf } from "../../reading/action";
import type { Precision } from "../../reading/values";
import type { ActionCheck } from "../check";
import { on } from "../condition";
import { isSure } from "../shared/reading-state";

const WIDE: ReadonlySet<Precision> = new Set<Precision>(["year", "range", "continuous"]);

/** The status says continuous (jatkuva), the due date says that the work ends on a day. A mere year or an interval of years may be the budget year. */
export const continuousWithDue: ActionCheck<"continuous-with-due"> = {
  id: "continuous-with-due",
  severity: "info",
  cause: "field",
  scope: "action",
  needs: ["due", "status"],
  when: [on("status", (reading) => reading?.value === "continuous"), on("due", (reading) => isSure(reading) && reading?.value !== undefined && !WIDE.has(reading.value.precision))],
  run: (action, _context, report) => {
    const due = valueOf(action, "due")?.end ?? null;
    if (due !== null) report({ field: "due", facts: { due } });
  },
};
