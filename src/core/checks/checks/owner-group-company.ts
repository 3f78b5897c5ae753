import type { ActionCheck } from "../check";
import { on } from "../condition";
import { isCompany } from "../shared/companies";

/** The owner is a company of the municipal group or another company. The programme steers the city and its enterprises only. */
export const ownerGroupCompany: ActionCheck<"owner-group-company"> = {
  id: "owner-group-company",
  severity: "warning",
  cause: "value",
  scope: "action",
  needs: ["owner"],
  when: [on("owner", (reading, { programme }) => reading?.value !== undefined && isCompany(reading, programme))],
  run: (_action, _context, report) => {
    report({ field: "owner", facts: {} });
  },
};
