import type { FindingGroup } from "../../../core/checks/group-findings";
import type { Day } from "../../../core/grid/day";

/** Something worth doing next. */
export type NextStep =
  /** All of a group, or some, can be mended at once. */
  | { readonly kind: "fix"; readonly group: FindingGroup; readonly cells: number }
  /** Cells that the programme requires are empty. */
  | { readonly kind: "missing"; readonly group: FindingGroup }
  /** Only a person can tell what is right. */
  | { readonly kind: "decide"; readonly group: FindingGroup }
  | { readonly kind: "meeting"; readonly day: Day; readonly dueBefore: number };

/** More than this many of a kind are a list of findings, which has a view of its own. */
const AT_MOST = { fix: 3, missing: 2, decide: 2 } as const;

export interface NextStepsInput {
  /** Worst first. */
  readonly groups: readonly FindingGroup[];
  /** How many cells of a group can be mended; asked only as far as needed. */
  readonly fixable: (group: FindingGroup) => number;
  readonly meeting: Day | undefined;
  readonly dueBefore: number;
}

function stepOf(group: FindingGroup, fixable: NextStepsInput["fixable"]): Exclude<NextStep, { kind: "meeting" }> | undefined {
  if (group.check === "required-cell-missing") return { kind: "missing", group };
  const cells = fixable(group);
  if (cells > 0) return { kind: "fix", group, cells };
  return group.severity === "error" ? { kind: "decide", group } : undefined;
}

/** What to do next: what can be mended at once, what is missing, what needs a decision, and the meeting ahead. */
export function nextSteps({ groups, fixable, meeting, dueBefore }: NextStepsInput): readonly NextStep[] {
  const steps = { fix: [] as NextStep[], missing: [] as NextStep[], decide: [] as NextStep[] };
  for (const group of groups) {
    if (steps.fix.length === AT_MOST.fix && steps.missing.length === AT_MOST.missing) break;
    const step = stepOf(group, fixable);
    if (step !== undefined && steps[step.kind].length < AT_MOST[step.kind]) steps[step.kind].push(step);
  }
  const ahead: readonly NextStep[] = meeting === undefined ? [] : [{ kind: "meeting", day: meeting, dueBefore }];
  return [...steps.fix, ...steps.missing, ...steps.decide, ...ahead];
}
