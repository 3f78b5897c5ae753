import type { CellEdit } from "../../core/fixes/cell-edit";
import type { ActionName } from "../../core/finance/ledger/action-name";
import type { Problem } from "../../core/problem";
import type { LedgerChange } from "../../text/pane/shell-words";
import type { LedgerState } from "./ledger/ledger-state";
import type { Review, ReviewChoices } from "./review";

/** What the session is busy with; `total` 0: nobody knows how long it takes. */
export interface Work {
  readonly kind: "reading" | "checking" | "fixing" | "writing" | "creating" | "marking" | "removing" | "importing";
  readonly done: number;
  readonly total: number;
  /** Whether the person can call it off, or has just done so. */
  readonly stop: "no" | "yes" | "asked";
}

/** What the session has to tell about the last thing that it was asked to do. */
export type Notice =
  | { readonly kind: "problem"; readonly problem: Problem }
  | { readonly kind: "fixed"; readonly done: number; readonly left: readonly CellEdit[] }
  | { readonly kind: "undone"; readonly done: number; readonly left: readonly CellEdit[] }
  | { readonly kind: "written"; readonly sheets: number; readonly first: string | null }
  /** Writing was called off. The sheets of an earlier run that are empty now, by name. */
  | { readonly kind: "stopped"; readonly emptied: readonly string[] }
  /** Sheets that are the person's own: a new roadmap, or the settings. */
  | { readonly kind: "created"; readonly what: "roadmap" | "settings"; readonly sheet: string }
  /** Something was said of postings; `rows` more or fewer of them belong to an action now. */
  | { readonly kind: "ledger"; readonly change: LedgerChange; readonly rows: number; readonly action: ActionName | null }
  | { readonly kind: "nothing-selected" }
  | { readonly kind: "traces-removed" };

/** Everything that the pane shows. */
export interface SessionState {
  readonly choices: ReviewChoices;
  /** null until the workbook has been read, and while it holds no roadmap. */
  readonly review: Review | null;
  /** Why there is no review, or why it could not be renewed. */
  readonly problem: Problem | null;
  readonly work: Work | null;
  readonly notice: Notice | null;
  /** The fixes that "undo" takes back, the last ones made. */
  readonly undo: readonly CellEdit[];
  readonly marked: boolean;
  readonly ledger: LedgerState;
}
