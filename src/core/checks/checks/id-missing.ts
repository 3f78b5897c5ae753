import type { ActionCheck } from "../check";
import { on } from "../condition";
import { isMissing } from "../shared/reading-state";

/** An action without a number in a table that numbers its actions. Graver where the programme requires the number. */
export const idMissing: ActionCheck<"id-missing"> = {
  id: "id-missing",
  severity: "warning",
  cause: "field",
  scope: "action",
  needs: ["id"],
  when: [on("id", isMissing)],
  run: (_action, { programme }, report) => {
    const { required, missing } = programme.fields.id ?? {};
    report({ field: "id", severity: required === "always" ? "error" : "warning", decided: missing, facts: {} });
  },
};
