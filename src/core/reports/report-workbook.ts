import { quoteSheetName } from "../grid/address";
import { budgetBridgeSheet } from "./budget-bridge/budget-bridge-sheet";
import { classificationSheet } from "./classification/classification-sheet";
import { costImpactSheet } from "./cost-impact/cost-impact-sheet";
import { dataRows } from "./data/data-row";
import { dataSheet } from "./data/data-sheet";
import { parameterNames } from "./data/parameters";
import { findingsSheet } from "./findings/findings-sheet";
import { ledgerDataSheet } from "./ledger-data/ledger-data-sheet";
import { moneySheet } from "./money/money-sheet";
import { overdueSheet } from "./overdue/overdue-sheet";
import { profitabilitySheet } from "./profitability/profitability-sheet";
import { readingLogSheet } from "./reading-log/reading-log-sheet";
import type { ReportInput, ReportSource } from "./report-input";
import type { ReportSheet } from "./report-words";
import { REPORT_SHEETS } from "./report-words";
import { resourcesSheet } from "./resources/resources-sheet";
import { responsibilitiesSheet } from "./responsibilities/responsibilities-sheet";
import { roadmapYearsSheet } from "./roadmap-years/roadmap-years-sheet";
import { scheduleSheet } from "./schedule/schedule-sheet";
import type { SheetPlan, WorkbookPlan } from "./sheet-plan";
import { summarySheet } from "./summary/summary-sheet";

/**
 * How each sheet is made; undefined where the roadmap has nothing that it could show. A new report is a file here and
 * an entry in REPORT_SHEETS.
 */
const SHEETS: Readonly<Record<ReportSheet, (input: ReportInput) => SheetPlan | undefined>> = {
  summary: summarySheet,
  classification: classificationSheet,
  "cost-impact": costImpactSheet,
  overdue: overdueSheet,
  schedule: scheduleSheet,
  responsibilities: responsibilitiesSheet,
  "roadmap-years": roadmapYearsSheet,
  money: moneySheet,
  "budget-bridge": budgetBridgeSheet,
  resources: resourcesSheet,
  profitability: profitabilitySheet,
  findings: findingsSheet,
  "reading-log": readingLogSheet,
  data: dataSheet,
  "ledger-data": ledgerDataSheet,
};

/** The whole report: all sheets in tab order, and the names that their formulas use. */
export function reportWorkbook(source: ReportSource): WorkbookPlan {
  const { words, roadmap } = source;
  const input: ReportInput = { ...source, rows: dataRows(roadmap.actions, source.verdicts, source.findings) };
  return {
    title: `${words.sheets.summary.title} – ${roadmap.programme.names[words.language]}`,
    language: words.language,
    names: parameterNames(quoteSheetName(words.sheets.data.name)),
    sheets: REPORT_SHEETS.flatMap((id) => SHEETS[id](input) ?? []),
  };
}
