import { valueOf } from "../../reading/action";
import type { Precision } from "../../reading/values";
import type { ActionCheck } from "../check";
import { isSure } from "../shared/reading-state";

const WIDE: ReadonlySet<Precision> = new Set<Precision>(["year", "range", "continuous"]);

/** The status says continuous (jatkuva), the due date says that the work ends on a day. A mere year or an interval of years may be the budget year. */
export const continuousWithDue: ActionCheck<"continuous-with-due"> = {
  id: "continuous-with-due",
  severity: "info",
  cause: "field",
  scope: "action",
  needs: ["due", "status"],
  run: (action, _context, report) => {
    const due = action.fields.due;
    if (valueOf(action, "status") !== "continuous" || due?.value?.end == null || !isSure(due)) return;
    if (!WIDE.has(due.value.precision)) report({ field: "due", facts: { due: due.value.end } });
  },
};
