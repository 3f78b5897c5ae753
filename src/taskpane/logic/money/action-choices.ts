import type { ActionName } from "../../../core/finance/ledger/action-name";
import { StoredNames } from "../../../core/finance/ledger/tie/stored-name";
import { foldCase } from "../../../core/reading/text/clean";
import type { ReviewWords } from "../../../text/words";
import { actionText } from "./action-text";

export interface ActionChoice {
  readonly action: ActionName;
  readonly text: string;
}

/** The actions that a posting can be tied to: those that can be told from all others. */
export function actionChoices(actions: readonly ActionName[], words: ReviewWords): readonly ActionChoice[] {
  const names = new StoredNames(actions);
  return actions.flatMap((action) => (names.of(action) === undefined ? [] : [{ action, text: actionText(action, words) }]));
}

/** The choices that have every word of what was typed, in any order. */
export function matchingChoices(choices: readonly ActionChoice[], typed: string): readonly ActionChoice[] {
  const parts = foldCase(typed).split(/\s+/u);
  return choices.filter(({ text }) => {
    const folded = foldCase(text);
    return parts.every((part) => folded.includes(part));
  });
}
