import type { FieldKey, PlainField } from "../programme/fields";
import type { Reading } from "../reading/reading";
import type { FieldValue, FieldValues } from "../reading/values";
import type { ScheduleVerdict } from "../schedule/verdict";
import type { CheckContext } from "./check-context";

/** What a row's reading of a field must be like; undefined where the row has none. */
type Holds<T> = (reading: Reading<T> | undefined, context: CheckContext) => boolean;

/** Something about fields that a row must meet for a check to find anything in it. It depends on a reading alone, so that it is asked once for each different one. */
export interface FieldCondition {
  readonly fields: (context: CheckContext) => readonly FieldKey[];
  /** Of how many of the fields it must hold. */
  readonly of: "any" | "none";
  readonly holds: Holds<FieldValue>;
}

/** Something about the schedule that a row must meet. */
export interface VerdictCondition {
  readonly holdsOf: (verdict: ScheduleVerdict) => boolean;
}

export type Condition = FieldCondition | VerdictCondition;

/** The reading of the field must be so. */
export function on<K extends PlainField>(field: K, holds: Holds<FieldValues[K]>): FieldCondition {
  const fields: readonly FieldKey[] = [field];
  // A field's column holds readings of its own kind of value; the types cannot follow that.
  return { fields: () => fields, of: "any", holds: holds as unknown as Holds<FieldValue> };
}

/** The reading of one of the fields must be so. */
export function onAny(fields: FieldCondition["fields"], holds: Holds<FieldValue>): FieldCondition {
  return { fields, of: "any", holds };
}

/** The reading of none of the fields may be so. */
export function onNone(fields: FieldCondition["fields"], holds: Holds<FieldValue>): FieldCondition {
  return { fields, of: "none", holds };
}

/** The calendar must say so of the action. */
export function onVerdict(holdsOf: VerdictCondition["holdsOf"]): VerdictCondition {
  return { holdsOf };
}
