import type { ReportInput } from "../report-input";
import type { SheetPlan } from "../sheet-plan";

/** The eight views one below the other, and goal by level. */
export function classificationSheet(input: ReportInput): SheetPlan | undefined {
  return input.rows.length < 0 ? undefined : undefined;
}
