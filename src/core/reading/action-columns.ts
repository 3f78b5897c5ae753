import type { FieldKey } from "../programme/fields";
import type { Action } from "./action";
import type { FieldColumn } from "./field-columns";
import { allColumns, rememberColumns } from "./field-columns";
import { rowMaker } from "./row-maker";
import { TableAction } from "./table-action";

const NOTHING_INHERITED: Action["inherited"] = {};

/** All that the actions of a table are made of, kept by columns; an action is meant by its place in the table, from 0. */
export interface ActionColumns {
  /** The sheet's rows that are actions. */
  readonly rows: readonly number[];
  readonly hiddenRows: ReadonlySet<number>;
  /** The readings of every field that some action has. */
  readonly columns: ReadonlyMap<FieldKey, FieldColumn>;
  /** Of the actions that have fields from elsewhere. */
  readonly inherited: ReadonlyMap<number, Action["inherited"]>;
  readonly sourceColumns: ReadonlyMap<number, NonNullable<Action["sourceColumns"]>>;
}

/** The actions of a table; their columns are remembered with them. */
export function actionsOf({ rows, hiddenRows, columns, inherited, sourceColumns }: ActionColumns): readonly Action[] {
  const makeRow = rowMaker(columns);
  const actions = rows.map((row, index) => new TableAction(row, hiddenRows.has(row), inherited.get(index) ?? NOTHING_INHERITED, sourceColumns.get(index), index, makeRow));
  rememberColumns(actions, columns);
  return actions;
}

/** What actions are made of: `actionsOf` gives the same actions again. */
export function columnsOf(actions: readonly Action[]): ActionColumns {
  const hiddenRows = new Set<number>();
  const inherited = new Map<number, Action["inherited"]>();
  const sourceColumns = new Map<number, NonNullable<Action["sourceColumns"]>>();
  actions.forEach((action, index) => {
    if (action.hidden) hiddenRows.add(action.row);
    if (action.inherited !== NOTHING_INHERITED && Object.keys(action.inherited).length > 0) inherited.set(index, action.inherited);
    if (action.sourceColumns !== undefined) sourceColumns.set(index, action.sourceColumns);
  });
  return { rows: actions.map(({ row }) => row), hiddenRows, columns: allColumns(actions), inherited, sourceColumns };
}
