import type { DataRow } from "../data/data-row";
import type { CellLink } from "../sheet-plan";
import type { StyleName } from "../styles";

/** A column of a live list: looked up in the data table at the position that the first column found. */
export interface ListColumn {
  readonly header: string;
  /** The cell's formula, given a formula that picks a data column at the list row's position. */
  readonly formula: (pick: (header: string) => string) => string;
  readonly value: (row: DataRow) => string | number;
  readonly style: StyleName;
  /** Where the cell of a member leads. */
  readonly link?: (row: DataRow) => CellLink | undefined;
}

/** A list of actions that stays right when the data table changes: sorted by a key column, blank below the last. */
export interface LiveList {
  readonly heading: string;
  readonly table: string;
  /** The data column that holds the sort key; 0 leaves a row out. */
  readonly orderHeader: string;
  readonly belongs: (row: DataRow) => boolean;
  /** Greater comes first; ties keep the table's order. */
  readonly key: (row: DataRow) => number;
  readonly columns: readonly ListColumn[];
}
