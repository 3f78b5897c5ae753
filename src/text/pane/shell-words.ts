import type { ProgrammeSource } from "../../core/reading/read-roadmap";

/** What somebody has just said of postings: an action for one, none for one, nothing any more; a rule; or all of it taken back. */
export type LedgerChange = "tied" | "none" | "released" | "rule" | "rule-removed" | "undone";

/** The frame of the pane: header, tabs, work under way, notices. */
export interface ShellWords {
  /** The product's name, said to those who hear the pane. */
  readonly product: string;
  readonly views: Readonly<Record<"overview" | "findings" | "overdue" | "money" | "reports" | "settings" | "columns", string>>;
  readonly viewsLabel: string;
  /** The tabs that do not fit. */
  readonly moreViews: string;
  readonly sheet: string;
  /** "Tiekartta · 54 toimenpidettä". */
  readonly table: (sheet: string, actions: number) => string;
  /** Another sheet that holds a table like a roadmap. */
  readonly otherTable: (sheet: string) => string;
  /** Another table on a sheet that holds several. */
  readonly otherTableAt: (sheet: string, range: string) => string;
  /** The button that opens the columns. */
  readonly toColumns: string;
  readonly asOf: string;
  readonly today: string;
  /** What a day looks like, said when it is written in another way. */
  readonly dayWrong: string;
  readonly programme: string;
  /** The programme that the workbook itself leads to, by how it was found. */
  readonly programmeFound: Readonly<Record<Exclude<ProgrammeSource, "chosen" | "overruled">, (name: string) => string>>;
  /** The choice that leaves the programme to the workbook. */
  readonly programmeByWorkbook: string;
  readonly working: Readonly<Record<"reading" | "checking" | "fixing" | "writing" | "creating" | "marking" | "removing" | "importing", string>>;
  /** The button that calls off what is under way, and that it was pressed. */
  readonly callOff: string;
  readonly callingOff: string;
  /** @param left the cells that had changed meanwhile, "D7" */
  readonly fixed: (done: number, left: readonly string[]) => string;
  readonly undone: (done: number, left: readonly string[]) => string;
  readonly written: (sheets: number) => string;
  /** An action that has neither number nor name. */
  readonly actionInRow: (row: number) => string;
  /** What was said of postings of the ledger. @param rows how many more, or fewer, belong to an action now */
  readonly ledger: Readonly<Record<LedgerChange, (rows: number, action: string) => string>>;
  readonly created: Readonly<Record<"roadmap" | "settings", (sheet: string) => string>>;
  readonly nothingSelected: string;
  /** Several tables fit alike. */
  readonly tablesTie: (places: readonly string[]) => string;
  /** What was decided earlier and is stored with the workbook cannot be read. */
  readonly decisionsUnreadable: string;
  readonly tracesRemoved: string;
  readonly notices: string;
  readonly undo: string;
  readonly open: string;
  readonly close: string;
  readonly retry: string;
  /** Read aloud after a check: "7 virhettä, 4 myöhässä". */
  readonly announce: (errors: number, warnings: number, late: number) => string;
  readonly nothingFound: string;
  readonly cannotRead: string;
  readonly waysOn: string;
  readonly lookOn: (sheet: string) => string;
  readonly lookEverywhere: string;
}
