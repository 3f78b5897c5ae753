import type { ActionCheck } from "../check";
import { isCompany } from "../shared/companies";

/** The owner is a company of the municipal group or another company. The programme steers the city and its enterprises only. */
export const ownerGroupCompany: ActionCheck<"owner-group-company"> = {
  id: "owner-group-company",
  severity: "warning",
  cause: "value",
  scope: "action",
  needs: ["owner"],
  run: (action, { programme }, report) => {
    const { owner } = action.fields;
    if (owner?.value !== undefined && isCompany(owner, programme)) report({ field: "owner", facts: {} });
  },
};
