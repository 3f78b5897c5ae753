import type { Day } from "../grid/day";
import { valueOf } from "../reading/action";
import type { Roadmap } from "../reading/roadmap";
import { judgeSchedule } from "./verdict";
import type { VerdictOptions } from "./verdict-options";

/** An action that is late (myöhässä). `certain: false` must be shown with the word "check". */
export interface OverdueAction {
  /** The sheet's own row. */
  readonly row: number;
  readonly id: string | null;
  readonly title: string | null;
  /** The last day of the due interval. */
  readonly due: Day;
  readonly days: number;
  readonly certain: boolean;
}

/** The late actions, worst first; equally late ones in the table's order. */
export function overdueList(roadmap: Roadmap, options: VerdictOptions): readonly OverdueAction[] {
  const late: OverdueAction[] = [];
  for (const action of roadmap.actions) {
    const { overdue } = judgeSchedule(action, options);
    if (overdue === null) continue;
    late.push({ row: action.row, id: valueOf(action, "id") ?? null, title: valueOf(action, "title") ?? null, ...overdue });
  }
  return late.sort((a, b) => b.days - a.days || a.row - b.row);
}
