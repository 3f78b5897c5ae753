import type { ReportInput } from "../report-input";
import type { SheetPlan } from "../sheet-plan";

/** New, carried over and done actions per roadmap year. */
export function roadmapYearsSheet(input: ReportInput): SheetPlan | undefined {
  return input.rows.length < 0 ? undefined : undefined;
}
