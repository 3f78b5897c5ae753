import type { RowKind } from "../../roadmap";
import type { RowGroup } from "./group-heading";

/** What a row of the sheet is. */
export interface ClassifiedRow {
  readonly row: number;
  readonly kind: RowKind;
  /** What stands there, shortened; "" for actions, which are read cell by cell, and for blank rows. */
  readonly text: string;
  /** For a group heading: what it gives to the rows below. */
  readonly group?: RowGroup;
}
