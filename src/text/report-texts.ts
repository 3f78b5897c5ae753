import type { ReportWords } from "../core/reports/report-words";

/** The part of a report's words that is pure text; names of fields, values and checks come from their own tables. */
export type ReportTexts = Pick<ReportWords, "sheets" | "tables" | "dataHeaders" | "check" | "asOf" | "soonUntil" | "staleAfter" | "daysPerYear" | "madeByAddIn" | "subtitle" | "page" | "summary" | "overdue" | "findings" | "shareBar" | "classification" | "costImpact" | "schedule" | "responsibilities" | "roadmapYears" | "money" | "ledgerData" | "budgetBridge" | "resources" | "profitability" | "numbers" | "readingLog">;
