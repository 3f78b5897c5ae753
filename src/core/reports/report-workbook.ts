import { quoteSheetName } from "../grid/address";
import { dataSheet, parameterAddress } from "./data/data-sheet";
import { AS_OF_NAME, SOON_UNTIL_NAME, STALE_DAYS_NAME } from "./data/flag-columns";
import { findingsSheet } from "./findings/findings-sheet";
import { overdueSheet } from "./overdue/overdue-sheet";
import type { ReportInput } from "./report-input";
import type { ReportSheet } from "./report-words";
import { REPORT_SHEETS } from "./report-words";
import type { SheetPlan, WorkbookPlan } from "./sheet-plan";
import { summarySheet } from "./summary/summary-sheet";

/** How each sheet is made. A new report is a file here and an entry in REPORT_SHEETS. */
const SHEETS: Readonly<Record<ReportSheet, (input: ReportInput) => SheetPlan>> = {
  summary: summarySheet,
  overdue: overdueSheet,
  findings: findingsSheet,
  data: dataSheet,
};

/** The whole report: all sheets in tab order, and the names that their formulas use. */
export function reportWorkbook(input: ReportInput): WorkbookPlan {
  const { words, roadmap } = input;
  const data = quoteSheetName(words.sheets.data.name);
  return {
    title: `${words.sheets.summary.title} – ${roadmap.programme.names[words.language]}`,
    language: words.language,
    names: [
      { name: AS_OF_NAME, refersTo: `${data}!${parameterAddress(0)}` },
      { name: SOON_UNTIL_NAME, refersTo: `${data}!${parameterAddress(1)}` },
      { name: STALE_DAYS_NAME, refersTo: `${data}!${parameterAddress(2)}` },
    ],
    sheets: REPORT_SHEETS.map((id) => SHEETS[id](input)),
  };
}
