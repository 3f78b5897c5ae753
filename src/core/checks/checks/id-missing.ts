import type { ActionCheck } from "../check";
import { isMissing } from "../shared/reading-state";

/** An action without a number in a table that numbers its actions. Graver where the programme requires the number. */
export const idMissing: ActionCheck<"id-missing"> = {
  id: "id-missing",
  severity: "warning",
  cause: "field",
  scope: "action",
  needs: ["id"],
  run: ({ fields }, { programme }, report) => {
    if (!isMissing(fields.id)) return;
    const { required, missing } = programme.fields.id ?? {};
    report({ field: "id", severity: required === "always" ? "error" : "warning", decided: missing, facts: {} });
  },
};
