import type { ActionName } from "../../../core/finance/ledger/action-name";
import type { ReviewWords } from "../../../text/words";

/** An action as people know it: its number and name, as far as it has them. */
export function actionText({ row, id, title }: ActionName, words: ReviewWords): string {
  return id === null && title === null ? words.pane.shell.actionInRow(row) : [id, title].flatMap((part) => part ?? []).join(" ");
}
