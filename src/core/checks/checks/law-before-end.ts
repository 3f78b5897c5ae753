import { valueOf } from "../../reading/action";
import { isOver } from "../../schedule/open-status";
import { lastDayInText } from "../../schedule/dates-in-text";
import type { ActionCheck } from "../check";
import { on } from "../condition";
import { isSure } from "../shared/reading-state";

/** The law applies before the work is due to end. Of several dates in the law's cell the last one counts. */
export const lawBeforeEnd: ActionCheck<"law-before-end"> = {
  id: "law-before-end",
  severity: "warning",
  cause: "field",
  scope: "action",
  needs: ["law", "due"],
  when: [on("law", (reading) => reading?.value !== undefined && lastDayInText(reading.value) !== undefined), on("due", isSure), on("status", (reading) => !isOver(reading?.value))],
  run: (action, _context, report) => {
    const end = valueOf(action, "due")?.end ?? null;
    const law = lastDayInText(valueOf(action, "law") ?? "");
    if (law !== undefined && end !== null && law < end) report({ field: "law", facts: { law, end } });
  },
};
