import type { Problem } from "../../../core/problem";
import { sayProblem } from "../../../text/problem-words";
import type { ReviewWords } from "../../../text/words";

/** A problem as the pane says it: what can be done about it here is something else than on the command line. */
export function sayInPane({ problems, pane: { shell } }: Pick<ReviewWords, "problems" | "pane">, problem: Problem): string {
  if (problem.kind === "tables-tie") return shell.tablesTie(problem.places.map(({ sheet, range }) => `${sheet} ${range}`));
  // In a workbook that is open the only JSON is what we stored with it ourselves.
  return problem.kind === "json-invalid" ? shell.decisionsUnreadable : sayProblem(problems, problem);
}
