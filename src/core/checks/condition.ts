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

/** Something about two fields together that a row must meet. It depends on two readings alone, so that it is asked once for each pair that occurs. */
export interface PairCondition {
  readonly first: FieldKey;
  readonly second: FieldKey;
  readonly holdsOfBoth: (first: Reading<FieldValue> | undefined, second: Reading<FieldValue> | undefined, context: CheckContext) => boolean;
}

/** Something about the schedule that a row must meet. */
export interface VerdictCondition {
  readonly holdsOf: (verdict: ScheduleVerdict) => boolean;
}

export type Condition = FieldCondition | PairCondition | VerdictCondition;

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

/** The readings of two fields must be so together. */
export function onBoth<K extends PlainField, L extends PlainField>(
  first: K,
  second: L,
  holds: (first: Reading<FieldValues[K]> | undefined, second: Reading<FieldValues[L]> | undefined, context: CheckContext) => boolean,
): PairCondition {
  return { first, second, holdsOfBoth: holds as unknown as PairCondition["holdsOfBoth"] };
}

/** The calendar must say so of the action. */
export function onVerdict(holdsOf: VerdictCondition["holdsOf"]): VerdictCondition {
  return { holdsOf };
}
