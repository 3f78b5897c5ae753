import type { Step } from "./protocol";

/**
 * The steps that a new worker repeats to hold what the one before it held: every edit, the last review, and the last
 * plan with the review that it was made over.
 */
export function stepsToRepeat(steps: readonly Step[]): readonly Step[] {
  const review = steps.findLastIndex(({ kind }) => kind === "review");
  const plan = steps.findLastIndex(({ kind }) => kind === "plan");
  const planned = plan < 0 ? -1 : steps.slice(0, plan).findLastIndex(({ kind }) => kind === "review");
  return steps.filter(({ kind }, index) => kind === "edit" || index === review || index === plan || index === planned);
}
