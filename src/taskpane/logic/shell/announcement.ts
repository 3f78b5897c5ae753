import type { SessionState } from "../../../app/session/session-state";
import { sayProblem } from "../../../text/problem-words";
import type { ReviewWords } from "../../../text/words";

/** What a screen reader says once a check is over: the figures, or why there are none. Equal sentences are said once. */
export function announcement({ review, problem }: Pick<SessionState, "review" | "problem">, { problems, pane: { shell } }: ReviewWords): string {
  if (problem !== null) return sayProblem(problems, problem);
  if (review === null) return "";
  const { errors, warnings, overdue } = review.outcome.summary;
  return shell.announce(errors, warnings, overdue);
}
