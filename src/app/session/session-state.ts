import type { CellEdit } from "../../core/fixes/cell-edit";
import type { Problem } from "../../core/problem";
import type { Review, ReviewChoices } from "./review";

/** What the session is busy with; `total` 0: nobody knows how long it takes. */
export interface Work {
  readonly kind: "reading" | "checking" | "fixing" | "writing" | "marking" | "removing";
  readonly done: number;
  readonly total: number;
}

/** What the session has to tell about the last thing that it was asked to do. */
export type Notice =
  | { readonly kind: "problem"; readonly problem: Problem }
  | { readonly kind: "fixed"; readonly done: number; readonly left: readonly CellEdit[] }
  | { readonly kind: "undone"; readonly done: number; readonly left: readonly CellEdit[] }
  | { readonly kind: "written"; readonly sheets: number; readonly first: string | null }
  | { readonly kind: "stopped" }
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
}
