import type { ReportInput } from "../report-input";
import type { SheetPlan } from "../sheet-plan";

/** Open, late and done work per unit and per owner. */
export function responsibilitiesSheet(input: ReportInput): SheetPlan | undefined {
  return input.rows.length < 0 ? undefined : undefined;
}
