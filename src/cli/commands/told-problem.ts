import type { Problem, ProblemKind } from "../../core/problem";
import { sayProblem } from "../../text/problem-words";
import { plainText } from "../plain-text";
import type { CommandContext, ExitCode } from "./command";

/** Problems that speak of the workbook's sheets and do not know its name: who checks many files must see which one it is. */
const WITHOUT_FILE: ReadonlySet<ProblemKind> = new Set(["sheet-not-found", "table-not-found", "tables-tie", "settings-invalid"]);

/** One plain line on stderr, nothing else. */
export function told({ io }: Pick<CommandContext, "io">, sentence: string): ExitCode {
  io.err(`${plainText(sentence)}\n`);
  return 2;
}

/** A problem as one line in the language of the words. */
export function toldProblem(context: Pick<CommandContext, "io" | "words"> & { readonly file?: string }, problem: Problem): ExitCode {
  const sentence = sayProblem(context.words.problems, problem);
  return told(context, context.file !== undefined && WITHOUT_FILE.has(problem.kind) ? `${context.file}: ${sentence}` : sentence);
}
