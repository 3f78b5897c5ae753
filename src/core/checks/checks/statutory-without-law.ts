import { isDropped } from "../../schedule/open-status";
import type { ActionCheck } from "../check";
import { on } from "../condition";
import { codesIn } from "../shared/codes";
import { isMissing } from "../shared/reading-state";

/** The basis is statutory, but no law or date is named, neither in its column nor beside the basis. */
export const statutoryWithoutLaw: ActionCheck<"statutory-without-law"> = {
  id: "statutory-without-law",
  severity: "warning",
  cause: "field",
  scope: "action",
  needs: ["basis", "law"],
  when: [on("law", isMissing), on("basis", (reading) => reading !== undefined && reading.detail === undefined && codesIn(reading).includes("statutory")), on("status", (reading) => !isDropped(reading?.value))],
  run: (_action, { programme }, report) => {
    if (programme.fields.law?.required !== "always") report({ field: "law", facts: {} });
  },
};
