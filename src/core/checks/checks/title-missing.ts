import type { ActionCheck } from "../check";
import { on } from "../condition";
import { isMissing } from "../shared/reading-state";

/** An action without a name (toimenpide). */
export const titleMissing: ActionCheck<"title-missing"> = {
  id: "title-missing",
  severity: "error",
  cause: "field",
  scope: "action",
  needs: ["title"],
  when: [on("title", isMissing)],
  run: (_action, _context, report) => {
    report({ field: "title", facts: {} });
  },
};
