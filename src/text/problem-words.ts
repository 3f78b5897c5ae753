import type { Problem, ProblemKind } from "../core/problem";

/** One sentence (or two short ones) per problem: what, where, what to do. */
export type ProblemWords = { readonly [K in ProblemKind]: (problem: Extract<Problem, { kind: K }>) => string };

/** Whether tables that tie stand on the same sheet, so that choosing a sheet is no way out. */
export function onOneSheet(places: readonly { readonly sheet: string }[]): boolean {
  return new Set(places.map(({ sheet }) => sheet)).size === 1;
}

/** Says a problem in the language of the words. */
export function sayProblem(words: ProblemWords, problem: Problem): string {
  const say = words[problem.kind] as (problem: Problem) => string;
  return say(problem);
}
