import type { Finding } from "../../checks/finding";
import type { Action } from "../../reading/action";
import type { ScheduleVerdict } from "../../schedule/verdict";

/** One row of the data sheet before it becomes cells. */
export interface DataRow {
  readonly action: Action;
  readonly verdict: ScheduleVerdict;
  readonly findings: number;
  readonly errors: number;
}

/** The rows of the data sheet, with the number of open findings of each. */
export function dataRows(actions: readonly Action[], verdicts: readonly ScheduleVerdict[], findings: readonly Finding[]): readonly DataRow[] {
  const counts = new Map<number, { all: number; errors: number }>();
  for (const finding of findings) {
    if (finding.row === null) continue;
    const count = counts.get(finding.row) ?? { all: 0, errors: 0 };
    count.all += 1;
    if (finding.severity === "error") count.errors += 1;
    counts.set(finding.row, count);
  }
  return actions.flatMap((action, index) => {
    const verdict = verdicts[index];
    if (verdict === undefined) return [];
    const count = counts.get(action.row);
    return [{ action, verdict, findings: count?.all ?? 0, errors: count?.errors ?? 0 }];
  });
}
