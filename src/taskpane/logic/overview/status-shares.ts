import type { Status } from "../../../core/reading/values";
import type { Summary } from "../../../core/summary/summary";
import type { ReviewWords } from "../../../text/words";

/** A status, or that there is none. */
export type StatusKey = Status | "missing";

/** How many actions have a status. */
export interface StatusShare {
  readonly status: StatusKey;
  readonly name: string;
  readonly count: number;
}

/** From what is ready to what has not begun, then what has left the road. */
const ORDER: Readonly<Record<StatusKey, number>> = { done: 0, "in-progress": 1, continuous: 2, planned: 3, "not-started": 4, "on-hold": 5, postponed: 6, merged: 7, cancelled: 8, missing: 9 };

/** The statuses that actions have; together they are all the actions. */
export function statusShares({ views }: Pick<Summary, "views">, { values, pane }: ReviewWords): readonly StatusShare[] {
  const keys = Object.keys(ORDER) as readonly StatusKey[];
  return keys
    .map((status) => ({ status, name: status === "missing" ? pane.overview.noStatus : values.statuses[status], count: views.status?.[status] ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => ORDER[a.status] - ORDER[b.status]);
}
