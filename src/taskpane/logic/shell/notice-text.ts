import type { Notice } from "../../../app/session/session-state";
import type { CellEdit } from "../../../core/fixes/cell-edit";
import { cellAddress } from "../../../core/grid/address";
import { sayProblem } from "../../../text/problem-words";
import type { ReviewWords } from "../../../text/words";

function cells(edits: readonly CellEdit[]): readonly string[] {
  return edits.map(({ row, column }) => cellAddress(row, column));
}

/** What a notice says, in a sentence or two. */
export function noticeText(notice: Notice, { problems, pane: { shell } }: ReviewWords): string {
  switch (notice.kind) {
    case "problem":
      return sayProblem(problems, notice.problem);
    case "fixed":
      return shell.fixed(notice.done, cells(notice.left));
    case "undone":
      return shell.undone(notice.done, cells(notice.left));
    case "written":
      return shell.written(notice.sheets);
    case "stopped":
      return shell.stopped;
    case "traces-removed":
      return shell.tracesRemoved;
  }
}
