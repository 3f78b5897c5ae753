import type { ReportSheet } from "../../core/reports/report-words";

/** What the view of reports says; the sheets' names are those that the reports themselves have. */
export interface ReportsWords {
  readonly heading: string;
  readonly intro: string;
  readonly sheets: string;
  /** What each sheet is good for, in one line. */
  readonly about: Readonly<Record<ReportSheet, string>>;
  /** Beside the sheet that is always written. */
  readonly always: string;
  readonly everySheet: string;
  readonly languages: string;
  /** Said where no language is ticked. */
  readonly chooseLanguage: string;
  /** What several languages mean. */
  readonly severalLanguages: string;
  readonly asOf: (day: string) => string;
  readonly write: string;
  readonly progress: (done: number, total: number) => string;
  readonly ownSheets: string;
}
