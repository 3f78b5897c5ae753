import type { Day } from "../../../core/grid/day";
import { valueOf } from "../../../core/reading/action";
import { rawText, titleOf } from "../../../core/reading/action-text";
import { foldCase } from "../../../core/reading/text/clean";
import type { ReportInput } from "../../../core/reports/report-input";

/** A late action, as its owner is told of it. */
export interface LateAction {
  readonly id: string;
  readonly title: string;
  readonly due: Day;
  readonly days: number;
  readonly certain: boolean;
}

/** Who has late actions, and which, worst first. */
export interface LateOwner {
  readonly owner: string;
  readonly late: readonly LateAction[];
}

/** Late actions by owner: who has most comes first, of equals who has the worst; and how many nobody is named for. */
export interface LateByOwner {
  readonly owners: readonly LateOwner[];
  readonly nobody: number;
}

/** Groups the late actions by who is responsible; one name in another case is the same one. */
export function lateByOwner({ rows }: Pick<ReportInput, "rows">): LateByOwner {
  const owners = new Map<string, { owner: string; late: LateAction[] }>();
  let nobody = 0;
  for (const { action, verdict: { overdue } } of rows) {
    if (overdue === null) continue;
    const owner = valueOf(action, "owner");
    if (owner === undefined) {
      nobody += 1;
      continue;
    }
    const found = owners.get(foldCase(owner)) ?? { owner, late: [] };
    found.late.push({ id: valueOf(action, "id") ?? rawText(action, "id"), title: titleOf(action), ...overdue });
    owners.set(foldCase(owner), found);
  }
  const sorted = [...owners.values()].map(({ owner, late }) => ({ owner, late: [...late].sort((a, b) => b.days - a.days) }));
  const worst = ({ late }: LateOwner): number => late[0]?.days ?? 0;
  return { owners: sorted.sort((a, b) => b.late.length - a.late.length || worst(b) - worst(a)), nobody };
}
