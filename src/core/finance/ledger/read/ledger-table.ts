import type { SheetContents } from "../../../grid/sheets";
import type { LedgerField } from "../columns/ledger-field";

/** A column of a ledger, by its place among the grid's values (from 0). */
export interface LedgerColumn {
  readonly index: number;
  readonly header: string;
}

/** The ledger of a file as it was found: where its header stands and what each column is. */
export interface LedgerTable {
  readonly sheet: SheetContents;
  /** Place of the header among the grid's rows (from 0). */
  readonly headerIndex: number;
  readonly headers: readonly string[];
  /** The column to read for each field. */
  readonly columns: ReadonlyMap<LedgerField, LedgerColumn>;
  /** All columns whose texts may name an action or a project, the surest first. */
  readonly references: readonly (LedgerColumn & { readonly field: "project" | "reference" })[];
  /** Texts above the header. */
  readonly titles: readonly string[];
}
