import type { Range } from "../grid/grid";
import type { FieldKey } from "../programme/fields";
import type { Programme } from "../programme/schema";
import type { Action } from "./action";
import type { DecidedColumn } from "./decided-columns";

export type RowKind = "action" | "title" | "group" | "header" | "total" | "footnote" | "blank" | "continuation" | "example";

/** A row that is not an action. Nothing is left out silently. */
export interface SkippedRow {
  readonly row: number;
  readonly kind: Exclude<RowKind, "action">;
  /** What stood there, cells joined with " | ", shortened. */
  readonly text: string;
}

/** A choice made once for a whole column, e.g. `{ code: "half-years" }`: 1/2025 is a half-year. */
export interface ColumnDecision {
  readonly code: DecisionCode;
  /** How many cells it concerned. */
  readonly cells: number;
}

/** Wording in `text/<language>/decisions.ts`. */
export const DECISION_CODES = ["half-years", "month-first", "fractions", "thousands", "millions", "numbers-by-list-order", "boolean-level", "light-letters", "one-hot", "initial-letters", "unit-by-column"] as const;
export type DecisionCode = (typeof DECISION_CODES)[number];

/** How a column of the table was understood. */
export interface TableColumn {
  /** The sheet's own column number, from 1. */
  readonly column: number;
  /** The header's text; the rows of a two-row header joined with " / ". */
  readonly header: string;
  /** null: not understood. */
  readonly field: FieldKey | null;
  /** 0–1. */
  readonly confidence: number;
  readonly decisions: readonly ColumnDecision[];
  /** Present where a person decided what the column is; `field` null is then "not used". */
  readonly decided?: true;
}

/** Where the table stands. */
export interface TablePlace {
  readonly sheet: string;
  /** Header row(s), body and no total row. */
  readonly range: Range;
  /** The Excel table's name, or null for a plain range. */
  readonly name: string | null;
  /** The (lowest) header row. */
  readonly headerRow: number;
}

/** Data that stands right below or beside the table and that the table does not include. */
export interface OutsideData {
  readonly side: "below" | "right" | "left";
  readonly range: Range;
  /** How many rows of it look like actions. */
  readonly rows: number;
}

/** The whole table as understood. */
export interface Roadmap {
  readonly programme: Programme;
  readonly table: TablePlace;
  /** One entry per column of the range, in order. */
  readonly columns: readonly TableColumn[];
  readonly actions: readonly Action[];
  readonly skipped: readonly SkippedRow[];
  readonly outside: readonly OutsideData[];
  /** Other places in the workbook that look like a roadmap table, best first. */
  readonly otherTables: readonly { readonly sheet: string; readonly range: Range }[];
  /** What people decided of columns that are no more in the table. */
  readonly unfitDecisions: readonly DecidedColumn[];
}
