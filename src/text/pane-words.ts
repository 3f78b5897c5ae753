import type { ColumnsWords } from "./pane/columns-words";
import type { BrowserWords } from "./pane/browser-words";
import type { FindingsWords } from "./pane/findings-words";
import type { MoneyViewWords } from "./pane/money-words";
import type { OverdueWords } from "./pane/overdue-words";
import type { OverviewWords } from "./pane/overview-words";
import type { ReportsWords } from "./pane/reports-words";
import type { SettingsWords } from "./pane/settings-words";
import type { ShellWords } from "./pane/shell-words";
import type { StartWords } from "./pane/start-words";

/** What the pane says until its answer is there, and on it. */
export interface FirstPaneWords {
  readonly shell: ShellWords;
  readonly overview: OverviewWords;
  readonly findings: FindingsWords;
  readonly overdue: OverdueWords;
  readonly start: StartWords;
}

/** What the pane says beside findings, problems and values: one table per part. */
export interface PaneWords extends FirstPaneWords {
  readonly money: MoneyViewWords;
  readonly reports: ReportsWords;
  readonly settings: SettingsWords;
  readonly columns: ColumnsWords;
  readonly browser: BrowserWords;
}
