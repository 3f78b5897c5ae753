import type { Suggestion, TieReason, UntiedReason } from "../../../core/finance/ledger/ledger-result";
import type { Words } from "../../../text/words";

/** Why a posting belongs to its action. */
export function sayTie(why: TieReason, words: Words): string {
  const { tied } = words.pane.money;
  switch (why.kind) {
    case "decision":
      return tied.why.decision;
    case "rule":
      return tied.why.rule(why);
    case "action-id":
      return tied.why["action-id"](tied.columns[why.field], why.text);
    case "project-code":
      return tied.why["project-code"](tied.columns[why.field], why.code);
  }
}

/** Why an action is suggested. */
export function saySuggestion({ why }: Suggestion, words: Words): string {
  const { because } = words.pane.money.untied;
  switch (why.kind) {
    case "cost-centre":
      return because["cost-centre"](why);
    case "supplier":
      return because.supplier(why);
    case "words":
      return because.words(why);
    case "named":
      return because.named(why);
  }
}

/** Why a posting is open although something was said of it; nothing where there is no more to say than that nothing was. */
export function sayUntied(why: UntiedReason, words: Words): string | undefined {
  const { untied } = words.pane.money;
  if (why.kind === "several-actions") return untied.why["several-actions"](why);
  return why.kind === "action-gone" ? untied.why["action-gone"](why) : undefined;
}
