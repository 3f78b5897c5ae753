import type { Problem } from "../../core/problem";
import { sayProblem } from "../../text/problem-words";
import type { CommandContext, ExitCode } from "./command";

/** One plain line on stderr in the user's language; nothing else. */
export function toldProblem(context: Pick<CommandContext, "io" | "words">, problem: Problem): ExitCode {
  context.io.err(`${sayProblem(context.words.problems, problem)}\n`);
  return 2;
}
