import { valueOf } from "../../reading/action";
import type { ActionCheck } from "../check";
import { on } from "../condition";
import { firstWithMoney } from "../shared/money";
import { isMissing } from "../shared/reading-state";

/** Used resources (käytetyt resurssit) are followed on every action, but nothing is given for one that is under way or done. */
export const resourcesMissing: ActionCheck<"resources-missing"> = {
  id: "resources-missing",
  severity: "warning",
  cause: "field",
  scope: "action",
  needs: ["personDays", "status"],
  when: [on("personDays", isMissing), on("status", (reading) => reading?.value === "in-progress" || reading?.value === "done")],
  run: (action, { programme, actuals }, report) => {
    const status = valueOf(action, "status");
    if (status === undefined || programme.fields.personDays?.required === "always" || firstWithMoney(action, actuals) !== undefined) return;
    report({ field: "personDays", facts: { status } });
  },
};
