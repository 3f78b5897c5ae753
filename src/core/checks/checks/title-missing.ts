import type { ActionCheck } from "../check";
import { isMissing } from "../shared/reading-state";

/** An action without a name (toimenpide). */
export const titleMissing: ActionCheck<"title-missing"> = {
  id: "title-missing",
  severity: "error",
  cause: "field",
  scope: "action",
  needs: ["title"],
  run: ({ fields }, _context, report) => {
    if (isMissing(fields.title)) report({ field: "title", facts: {} });
  },
};
