import type { FieldKey } from "../programme/fields";
import type { CheckId } from "./check-ids";
import type { FindingFacts } from "./facts";
import type { Severity } from "./severity";

/** One thing that is wrong, as facts. `text/<language>/checks.ts` turns it into a sentence. */
export interface FindingOf<K extends CheckId> {
  readonly check: K;
  readonly severity: Severity;
  /** The sheet's own row number, or null when the finding is about the whole table. */
  readonly row: number | null;
  readonly field: FieldKey | null;
  /** "D7"; a range for findings about several cells; null when there is no cell to point at. */
  readonly cell: string | null;
  /** What stands in the cell, as text; null when nothing does. */
  readonly value: string | null;
  /** What would be right, as a person would type it. */
  readonly suggestion: string | null;
  readonly facts: FindingFacts[K];
}

/** A discriminated union over `check`. */
export type Finding = { [K in CheckId]: FindingOf<K> }[CheckId];
