import type { Notice } from "../../../app/session/session-state";
import type { CellEdit } from "../../../core/fixes/cell-edit";
import { cellAddress } from "../../../core/grid/address";
import type { ReviewWords } from "../../../text/words";
import { actionText } from "../money/action-text";
import { sayInPane } from "./say-in-pane";

function cells(edits: readonly CellEdit[]): readonly string[] {
  return edits.map(({ row, column }) => cellAddress(row, column));
}

/** What a notice says, in a sentence or two. */
export function noticeText(notice: Notice, words: ReviewWords): string {
  const { shell } = words.pane;
  switch (notice.kind) {
    case "problem":
      return sayInPane(words, notice.problem);
    case "fixed":
      return shell.fixed(notice.done, cells(notice.left));
    case "undone":
      return shell.undone(notice.done, cells(notice.left));
    case "written":
      return shell.written(notice.sheets);
    case "stopped":
      return sayInPane(words, notice);
    case "created":
      return shell.created[notice.what](notice.sheet);
    case "ledger":
      return shell.ledger[notice.change](notice.rows, notice.action === null ? "" : actionText(notice.action, words));
    case "nothing-selected":
      return shell.nothingSelected;
    case "traces-removed":
      return shell.tracesRemoved;
  }
}
