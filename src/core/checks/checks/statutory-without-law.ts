import { codesOf, valueOf } from "../../reading/action";
import { isDropped } from "../../schedule/open-status";
import type { ActionCheck } from "../check";
import { isMissing } from "../shared/reading-state";

/** The basis is statutory, but no law or date is named, neither in its column nor beside the basis. */
export const statutoryWithoutLaw: ActionCheck<"statutory-without-law"> = {
  id: "statutory-without-law",
  severity: "warning",
  cause: "field",
  scope: "action",
  needs: ["basis", "law"],
  run: (action, { programme }, report) => {
    const { law, basis } = action.fields;
    if (!isMissing(law) || basis === undefined || basis.detail !== undefined || !codesOf(action, "basis").includes("statutory")) return;
    if (programme.fields.law?.required === "always" || isDropped(valueOf(action, "status"))) return;
    report({ field: "law", facts: {} });
  },
};
