import type { RowKind } from "../../roadmap";
import type { RowGroup } from "./group-heading";

/** A row of the sheet that is not an action, and what it is instead. */
export interface ClassifiedRow {
  readonly row: number;
  readonly kind: Exclude<RowKind, "action">;
  /** What stands there, shortened; "" for blank rows. */
  readonly text: string;
  /** For a group heading: what it gives to the rows below. */
  readonly group?: RowGroup;
}
