import type { LedgerContext, LedgerReader } from "../../../reading/cells/ledger/ledger-reader";
import { CellCache } from "./cell-cache";
import type { NotedColumn } from "./codes";

/** What a reader makes of a column, put into the form that rows need it in; undefined in rows where it makes nothing of the cell, and in all where the ledger does not have the column. */
export function understood<T, C, R>(column: NotedColumn | undefined, reader: LedgerReader<T, C>, context: Omit<LedgerContext, "header">, made: (value: T) => R): CellCache<R | undefined> | undefined {
  if (column === undefined) return undefined;
  const own = { ...context, header: column.header };
  return new CellCache(column.cells, (cells) => {
    const choices = reader.decide({ cells }, own);
    return (cell) => {
      const { value } = reader.read(cell, choices, own);
      return value === undefined ? undefined : made(value);
    };
  });
}
