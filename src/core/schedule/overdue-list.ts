import type { Day } from "../grid/day";
import { downTheTable } from "../reading/field-columns";
import type { Roadmap } from "../reading/roadmap";
import type { ScheduleVerdict } from "./verdict";

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

/**
 * The late actions, worst first; equally late ones in the table's order.
 * @param verdicts one per action, in their order
 */
export function overdueList({ actions }: Roadmap, verdicts: readonly ScheduleVerdict[]): readonly OverdueAction[] {
  const late: OverdueAction[] = [];
  const id = downTheTable(actions, "id");
  const title = downTheTable(actions, "title");
  actions.forEach((action, index) => {
    const overdue = verdicts[index]?.overdue ?? null;
    if (overdue === null) return;
    late.push({ row: action.row, id: id(index)?.value ?? null, title: title(index)?.value ?? null, ...overdue });
  });
  return late.sort((a, b) => b.days - a.days || a.row - b.row);
}
