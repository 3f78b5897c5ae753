import { hasBudgetBridge } from "../../../core/reports/budget-bridge/budget-bridge-sheet";
import { shownViews } from "../../../core/reports/classification/shown-views";
import { boxesOf } from "../../../core/reports/cost-impact/boxes";
import { hasMoneySheet } from "../../../core/reports/money/money-sheet";
import { hasPersonDays } from "../../../core/reports/person-years";
import { profitabilityRows } from "../../../core/reports/profitability/profitability-rows";
import type { ReportInput } from "../../../core/reports/report-input";
import type { ReportSheet } from "../../../core/reports/report-words";
import { REPORT_SHEETS } from "../../../core/reports/report-words";
import { hasField } from "../../../core/reports/responsibilities/responsible";
import { yearList } from "../../../core/reports/roadmap-years/year-list";
import { hasSchedule } from "../../../core/reports/schedule/schedule-columns";

/** The sheets that some roadmaps have nothing for. */
const CONDITIONS: Readonly<Partial<Record<ReportSheet, (input: ReportInput) => boolean>>> = {
  classification: (input) => shownViews(input).length > 0,
  "cost-impact": (input) => boxesOf(input) !== undefined,
  schedule: hasSchedule,
  responsibilities: (input) => hasField(input, "unit") || hasField(input, "owner"),
  "roadmap-years": (input) => yearList(input).length > 0,
  money: hasMoneySheet,
  "budget-bridge": hasBudgetBridge,
  resources: hasPersonDays,
  profitability: (input) => profitabilityRows(input).length > 0,
  "ledger-data": ({ ledger }) => ledger !== undefined,
};

/** The report sheets that a roadmap can have, in tab order. */
export function availableSheets(input: ReportInput): readonly ReportSheet[] {
  return REPORT_SHEETS.filter((sheet) => CONDITIONS[sheet]?.(input) ?? true);
}
