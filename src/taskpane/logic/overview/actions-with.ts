import { cellAddress } from "../../../core/grid/address";
import { valueOf } from "../../../core/reading/action";
import { titleOf } from "../../../core/reading/action-text";
import type { Roadmap } from "../../../core/reading/roadmap";
import type { StatusKey } from "./status-shares";

/** An action as it is listed, with the cell to show. */
export interface ListedAction {
  readonly row: number;
  /** The status cell; null where the table has no such column. */
  readonly cell: string | null;
  readonly title: string;
  readonly owner: string | null;
}

/** The actions that have a status, or none, in the order of their rows: those that the status counts. */
export function actionsWith({ actions, columns }: Pick<Roadmap, "actions" | "columns">, status: StatusKey): readonly ListedAction[] {
  const column = columns.find(({ field }) => field === "status")?.column;
  return actions
    .filter((action) => (valueOf(action, "status") ?? "missing") === status)
    .map((action) => ({ row: action.row, cell: column === undefined ? null : cellAddress(action.row, column), title: titleOf(action), owner: valueOf(action, "owner") ?? null }));
}
