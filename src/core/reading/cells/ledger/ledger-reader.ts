import type { DateSystem } from "../../../grid/grid";
import type { Reading } from "../../reading";
import type { Cell, ColumnContents } from "../cell-kind";

/** What a reader of ledger cells may know beside the cell itself. */
export interface LedgerContext {
  /** The column's header. */
  readonly header: string;
  readonly dateSystem: DateSystem;
  /** The year that the report is of, where its title says so. */
  readonly reportYear?: number;
}

/** A kind of ledger cell (pääkirja, toteumavertailu): decided once per column, then read cell by cell. Never throws. */
export interface LedgerReader<T, Choices> {
  decide(contents: ColumnContents, context: LedgerContext): Choices;
  read(cell: Cell, choices: Choices, context: LedgerContext): Reading<T>;
}
