import type { CellValue } from "../grid/cell-value";
import type { FieldKey } from "../programme/fields";
import type { FieldValue } from "./values";
import type { NoteCode } from "./note";

/**
 * How sure the reading of a cell is.
 * - `ok`: taken as it is
 * - `normalised`: understood, but written in another form than the canonical one
 * - `uncertain`: a proposed reading, to be confirmed; never blocks a report
 * - `unreadable`: no reading
 * - `empty`: nothing there, or a mark that says so ("-", "TBD", "avoin")
 */
export type ReadingStatus = "ok" | "normalised" | "uncertain" | "unreadable" | "empty";

/** What a person would have understood from a cell, and how sure we are. */
export interface Reading<T> {
  readonly raw: CellValue;
  readonly status: ReadingStatus;
  /** Present for ok and normalised, usually for uncertain, never for unreadable and empty. */
  readonly value?: T;
  /** Further values in a field that holds one: secondary beneficiaries, a deputy owner. Never lost. */
  readonly others?: readonly T[];
  /** The nearest right value as a person would type it, where there is one. */
  readonly suggestion?: string;
  /** Why it is not simply ok. */
  readonly note?: NoteCode;
  /** Text that was split off and belongs to no field: a law's name, a partner, a remark in brackets. */
  readonly detail?: string;
  /** Values of other fields that stood in the same cell: an amount in a cost-size cell, a light in a progress cell. */
  readonly aside?: Readonly<Partial<Record<FieldKey, FieldValue>>>;
}
