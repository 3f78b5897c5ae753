import type { ReportInput } from "../report-input";
import type { SheetPlan } from "../sheet-plan";

/** How the table was understood, and what was left out. */
export function readingLogSheet(input: ReportInput): SheetPlan | undefined {
  return input.rows.length < 0 ? undefined : undefined;
}
