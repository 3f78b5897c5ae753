import { cellAddress } from "../grid/address";
import type { FieldKey } from "../programme/fields";
import type { Action } from "../reading/action";
import type { TableColumn } from "../reading/roadmap";
import type { CheckContext } from "./check-context";

/** Where the value of a field really stands. */
interface CellPlace {
  readonly row: number;
  /** null: in the cell of another field, so there is no cell to point at. */
  readonly cell: string | null;
  /** The field has this cell to itself, so that a suggestion can be written into it. */
  readonly own: boolean;
}

/** A column that is marked with x where its code holds: a code has no business in its cells. */
function isOneHot(column: TableColumn | undefined): boolean {
  return column?.decisions.some(({ code }) => code === "one-hot") === true;
}

/**
 * The cell of a field: in the action's own row (of several columns in the one that it comes from), in the merged cell that covers it, or in the group heading above,
 * which stands in the table's first column.
 */
export function placeOf(action: Action, field: FieldKey, { columns, groupRows, roadmap }: CheckContext): CellPlace {
  const source = action.inherited[field];
  if (source !== undefined && groupRows.has(source)) return { row: source, cell: cellAddress(source, roadmap.table.range.firstColumn), own: false };
  const row = source ?? action.row;
  const first = columns.get(field);
  const column = action.sourceColumns?.[field] ?? first?.column;
  return column === undefined ? { row, cell: null, own: false } : { row, cell: cellAddress(row, column), own: !isOneHot(first) };
}
