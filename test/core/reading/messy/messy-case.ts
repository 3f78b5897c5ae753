import type { FieldKey } from "../../../../src/core/programme/fields";
import type { Cell } from "../../../../src/core/reading/cells/cell-kind";

/**
 * The exact reading expected of one row of `test/data/messy-cells.tsv`. Rows are matched in order within their kind,
 * and `raw` must equal the file's. The class in the file gives the expected status: OK ok, NORM normalised,
 * WARN uncertain, ERR unreadable, EMPTY empty.
 */
export interface MessyCase {
  readonly raw: string;
  /** The cell, where it is not the text `raw` itself (numbers, booleans, number formats). */
  readonly cell?: Cell;
  /** Other cells of the same column, where the reading is decided by the column. */
  readonly column?: readonly Cell[];
  readonly header?: string;
  /** Default: porvoo. */
  readonly programme?: "porvoo" | "tornio" | "mustasaari" | "generic";
  /** Default: the kind's own field. */
  readonly field?: FieldKey;
  /** The exact value; absent where none is expected. */
  readonly value?: unknown;
  readonly others?: readonly unknown[];
  /** Values expected for other fields (`Reading.aside`). */
  readonly aside?: Readonly<Record<string, unknown>>;
  /** Why this row cannot be given as a cell, or must differ from the file's class. The row is then not run. */
  readonly exception?: string;
}
