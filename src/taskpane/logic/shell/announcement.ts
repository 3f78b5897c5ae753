import type { SessionState } from "../../../app/session/session-state";
import type { ReviewWords } from "../../../text/words";
import { sayInPane } from "./say-in-pane";

/** What a screen reader says once a check is over: the figures, or why there are none. Equal sentences are said once. */
export function announcement({ review, problem }: Pick<SessionState, "review" | "problem">, words: ReviewWords): string {
  const { shell } = words.pane;
  if (problem !== null) return sayInPane(words, problem);
  if (review === null) return "";
  const { errors, warnings, overdue } = review.outcome.summary;
  return shell.announce(errors, warnings, overdue);
}
