import type { DataColumn } from "../data/data-column";
import type { ReportInput } from "../report-input";

/** The columns of the data table that this sheet's formulas need beside the common ones. */
export function scheduleColumns(input: ReportInput): readonly DataColumn[] {
  return input.rows.length < 0 ? [] : [];
}
