import type { ReportInput } from "../report-input";
import type { SheetPlan } from "../sheet-plan";

/** Cost size against impact size, quick wins and doubtful ones. */
export function costImpactSheet(input: ReportInput): SheetPlan | undefined {
  return input.rows.length < 0 ? undefined : undefined;
}
