import { valueOf } from "../../reading/action";
import { isOver } from "../../schedule/open-status";
import { lastDayInText } from "../../schedule/dates-in-text";
import type { ActionCheck } from "../check";
import { isSure } from "../shared/reading-state";

/** The law applies before the work is due to end. Of several dates in the law's cell the last one counts. */
export const lawBeforeEnd: ActionCheck<"law-before-end"> = {
  id: "law-before-end",
  severity: "warning",
  cause: "field",
  scope: "action",
  needs: ["law", "due"],
  run: (action, _context, report) => {
    const { law: lawReading, due } = action.fields;
    const end = due?.value?.end ?? null;
    if (lawReading?.value === undefined || end === null || !isSure(due) || isOver(valueOf(action, "status"))) return;
    const law = lastDayInText(lawReading.value);
    if (law !== undefined && law < end) report({ field: "law", facts: { law, end } });
  },
};
