import { yearOf } from "../../grid/day";
import type { FieldKey, YearField } from "../../programme/fields";
import { yearFields } from "../../reading/year-fields";
import type { ReportInput } from "../report-input";

/** The plan (taloussuunnitelma, TS) covers the budget year and the two after it: "1+2". Kuntalaki (410/2015) 110 §: at least three years. */
const YEARS = 3;

/** A year of the bridge and the roadmap's column of its budget, where the table has one. */
export interface BridgeYear {
  readonly year: number;
  readonly field: YearField | null;
}

/**
 * The budget year (talousarviovuosi, TA) and the two plan years (TS), seen from a day. The council approves the budget of
 * the coming year by the end of December, so that the coming calendar year is the budget year until then.
 */
export function bridgeYears(input: Pick<ReportInput, "roadmap" | "asOf">): readonly BridgeYear[] {
  const present = new Set<FieldKey>(yearFields(input.roadmap, "budget"));
  const first = yearOf(input.asOf) + 1;
  return Array.from({ length: YEARS }, (_, index) => {
    const field: YearField = `budget:${first + index}`;
    return { year: first + index, field: present.has(field) ? field : null };
  });
}
