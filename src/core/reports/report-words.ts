import type { CheckId } from "../checks/check-ids";
import type { Finding } from "../checks/finding";
import type { Severity } from "../checks/severity";
import type { FieldKey } from "../programme/fields";
import type { Language } from "../programme/language";
import type { Precision, Light, Status } from "../reading/values";
import type { BudgetBridgeWords } from "./budget-bridge/budget-bridge-words";
import type { ClassificationWords } from "./classification/classification-words";
import type { CostImpactWords } from "./cost-impact/cost-impact-words";
import type { ScheduleWords } from "./schedule/schedule-words";
import type { LedgerDataWords } from "./ledger-data/ledger-data-words";
import type { MoneyWords } from "./money/money-words";
import type { NumberSigns } from "./number-text";
import type { ProfitabilityWords } from "./profitability/profitability-words";
import type { ResourcesWords } from "./resources/resources-words";
import type { ResponsibilitiesWords } from "./responsibilities/responsibilities-words";
import type { RoadmapYearsWords } from "./roadmap-years/roadmap-years-words";
import type { ReadingLogWords, ReadingNames } from "./reading-log/reading-log-words";
import type { SentencePiece } from "./sentence-piece";

export type { SentencePiece };

/** The report sheets, in tab order. */
export const REPORT_SHEETS = ["summary", "classification", "cost-impact", "overdue", "schedule", "responsibilities", "roadmap-years", "money", "budget-bridge", "resources", "profitability", "findings", "reading-log", "data", "ledger-data"] as const;
export type ReportSheet = (typeof REPORT_SHEETS)[number];

/** The sheets that the figures of all others stand on: whoever chooses some sheets gets these with them. */
export const DATA_SHEETS: ReadonlySet<string> = new Set<ReportSheet>(["data", "ledger-data"]);

/** Columns of the data sheet that are not a view, a year of money or an indicator. */
export const DATA_HEADERS = [
  "row", "id", "title", "unit", "owner", "roadmapYear", "start", "startLast", "due", "precision", "dueTyped", "reading", "status", "progress", "light",
  "personDays", "activityCode", "updated", "checkpointDay", "open", "overdue", "daysLate", "dueSoon", "noDate", "lateStart",
  "stale", "missedCheckpoint", "findings", "errors", "orderLate", "orderSoon", "orderNoDate", "orderAttention",
] as const; // prettier-ignore
export type DataHeader = (typeof DATA_HEADERS)[number];

/** Everything a report says, in one language. The core takes the words as an argument and never looks them up. */
export interface ReportWords {
  readonly language: Language;
  readonly sheets: Readonly<Record<ReportSheet, { readonly name: string; readonly title: string }>>;
  /** Names of the Excel tables: ASCII letters only. */
  readonly tables: { readonly data: string; readonly status: string; readonly goals: string; readonly late: string; readonly soon: string; readonly noDate: string; readonly attention: string; readonly causes: string; readonly findings: string; readonly accepted: string };
  /** Letters, digits and blanks only: they stand in structured references. */
  readonly dataHeaders: Readonly<Record<DataHeader, string>>;
  readonly fieldName: (field: FieldKey) => string;
  readonly statuses: Readonly<Record<Status, string>>;
  readonly lights: Readonly<Record<Light, string>>;
  readonly precisions: Readonly<Record<Precision, string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly missing: string;
  /** Header of a column that shows a share as a bar. */
  readonly shareBar: string;
  /** "tarkista": beside a reading that is not certain. */
  readonly check: string;
  readonly asOf: string;
  readonly soonUntil: string;
  readonly staleAfter: string;
  /** Person-days in a person-year. */
  readonly daysPerYear: string;
  readonly madeByAddIn: string;
  /** Second row of every sheet: programme, day, source. */
  readonly subtitle: (programme: string, asOf: string, sheet: string, range: string) => string;
  /** "Sivu &P / &N". */
  readonly page: string;
  readonly formatDay: (day: string) => string;
  readonly summary: SummaryWords;
  readonly overdue: OverdueWords;
  readonly findings: FindingsWords;
  readonly classification: ClassificationWords;
  readonly costImpact: CostImpactWords;
  readonly schedule: ScheduleWords;
  readonly responsibilities: ResponsibilitiesWords;
  readonly roadmapYears: RoadmapYearsWords;
  readonly money: MoneyWords;
  readonly ledgerData: LedgerDataWords;
  readonly budgetBridge: BudgetBridgeWords;
  readonly resources: ResourcesWords;
  readonly profitability: ProfitabilityWords;
  /** How figures are written within sentences. */
  readonly numbers: NumberSigns;
  readonly readingLog: ReadingLogWords;
  readonly readingNames: ReadingNames;
  readonly checkName: (check: CheckId) => string;
  readonly findingMessage: (finding: Finding) => string;
  readonly checkAdvice: (check: CheckId) => string;
}

export interface SummaryWords {
  readonly keyFigures: { readonly actions: string; readonly done: string; readonly inProgress: string; readonly late: string; readonly soon: string; readonly noDate: string; readonly errors: string; readonly used: string };
  /** Pieces of live sentences: text between figures. */
  readonly progressSentence: readonly [before: string, afterActions: SentencePiece, afterDone: SentencePiece, afterInProgress: SentencePiece];
  readonly lateSentence: readonly [before: string, afterLate: SentencePiece, afterSoon: SentencePiece, afterNoDate: SentencePiece];
  readonly statutorySentence: readonly [before: string, after: SentencePiece];
  readonly byStatus: string;
  readonly byGoal: string;
  readonly status: string;
  readonly count: string;
  readonly share: string;
  readonly done: string;
  readonly inProgress: string;
  readonly other: string;
  readonly late: string;
  readonly total: string;
  readonly worstLate: string;
  /** "Tiedot ovat tilanteesta 15.12.2025; avoimia havaintoja 34 (virheitä 0, varoituksia 3, huomioita 31)." */
  readonly freshness: readonly [beforeDay: string, beforeFindings: string, beforeErrors: string, beforeWarnings: string, beforeInfos: string, after: string];
  readonly chartTitle: string;
  readonly chartAlt: string;
  readonly actionsAxis: string;
}

export interface OverdueWords {
  readonly late: string;
  readonly soon: string;
  readonly noDate: string;
  readonly attention: string;
  readonly none: string;
  readonly headers: { readonly position: string; readonly id: string; readonly title: string; readonly owner: string; readonly unit: string; readonly dueTyped: string; readonly due: string; readonly days: string; readonly status: string; readonly reason: string };
  /** "päättyi {day}, tila {status}, {n} päivää": the pieces between. */
  readonly lateReason: readonly [beforeDay: string, betweenStatus: string, betweenDays: string, after: SentencePiece];
  readonly soonReason: readonly [beforeDays: string, after: SentencePiece];
  readonly noDateReason: string;
  /** The day is that of the last update, the end of the start, the checkpoint's. */
  readonly staleReason: readonly [beforeDay: string, afterDay: string];
  readonly lateStartReason: readonly [beforeDay: string, afterDay: string];
  readonly checkpointReason: readonly [beforeDay: string, afterDay: string];
  /** "ja 12 muuta": members of a list for which it has no row. */
  readonly more: readonly [before: string, after: string];
}

export interface FindingsWords {
  readonly causes: string;
  readonly all: string;
  /** Findings that somebody has accepted as they are. */
  readonly accepted: string;
  readonly none: string;
  /** Where a cause is that concerns no cell in particular. */
  readonly wholeTable: string;
  readonly headers: { readonly number: string; readonly severity: string; readonly check: string; readonly field: string; readonly value: string; readonly suggestion: string; readonly count: string; readonly where: string; readonly advice: string; readonly cell: string; readonly title: string; readonly message: string; readonly reason: string };
  /** "ja 12 muuta". */
  readonly more: (count: number) => string;
}
