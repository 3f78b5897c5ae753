import type { Severity } from "../../core/checks/severity";
import type { FixListWords } from "../../core/reports/fix-list/fix-list-sheet";

/** What the page says where the pane runs without Excel: files in and out, the view of the sheets, what is remembered. */
export interface BrowserWords {
  readonly open: string;
  readonly openExample: string;
  /** Before the name of the file that is open. */
  readonly file: string;
  /** Beside it: what happens to the file, and what does not. */
  readonly copyNote: string;
  readonly dropHere: string;
  readonly oneFile: string;
  readonly reading: (file: string) => string;
  readonly checking: (file: string) => string;
  readonly cancel: string;
  /** The browser gave up: not the file's fault as far as anybody knows. */
  readonly gaveUp: (file: string) => string;
  readonly download: string;
  readonly downloadReport: string;
  readonly downloadReportHint: string;
  readonly downloadList: string;
  readonly downloadListHint: (fixes: number) => string;
  readonly noFixes: string;
  readonly makingFile: string;
  readonly downloaded: (file: string) => string;
  /** The names of the files that come out, without the ending. */
  readonly reportFile: (file: string) => string;
  readonly listFile: (file: string) => string;
  readonly more: string;
  readonly language: string;
  readonly remember: string;
  readonly rememberHint: string;
  readonly forget: string;
  readonly forgotten: string;
  readonly cannotRemember: string;
  readonly close: string;
  /** The two parts of a narrow page. */
  readonly parts: { readonly label: string; readonly sheets: string; readonly review: string };
  readonly sheets: {
    readonly tabs: string;
    readonly grid: (sheet: string) => string;
    /** A report sheet's tab, to those who do not see its sign. */
    readonly report: (sheet: string) => string;
    readonly cell: string;
    readonly empty: string;
    readonly finding: Readonly<Record<Severity, (message: string) => string>>;
    readonly mended: (before: string) => string;
    readonly emptySheet: string;
    readonly reportsAreOld: string;
    readonly renew: string;
  };
  /** In the view of reports and the settings, where nothing is written into the user's workbook. */
  readonly reportsIntro: string;
  readonly reportsHint: string;
  readonly privacy: string;
  readonly fixList: Omit<FixListWords, "language" | "page" | "truth">;
}
