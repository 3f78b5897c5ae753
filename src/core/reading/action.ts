import type { FieldKey } from "../programme/fields";
import type { Reading } from "./reading";
import type { FieldValues } from "./values";

/** The readings of one row, by field. A field without a column in the table, and without a value given by a group heading or another cell, is absent. */
export type FieldReadings = { readonly [K in FieldKey]?: Reading<FieldValues[K]> };

/** One action (toimenpide) of the roadmap: a row of the table, typed and canonical. */
export interface Action {
  /** The sheet's own row number, from 1. */
  readonly row: number;
  /** Perhaps put together when it is first asked for: a copy of an action names it, `{ ...action, fields: action.fields }`. */
  readonly fields: FieldReadings;
  /** Fields whose value does not stand in the row itself but in a group heading or a merged cell, with that cell's row. */
  readonly inherited: Readonly<Partial<Record<FieldKey, number>>>;
  /** Fields whose value, or the doubt about it, stands in another column than the field's first, with that column (one-hot: A, B, C with x). */
  readonly sourceColumns?: Readonly<Partial<Record<FieldKey, number>>> | undefined;
  /** The row is hidden or filtered away; it is read all the same. */
  readonly hidden: boolean;
}

/** The value of a field as understood, or undefined. */
export function valueOf<K extends FieldKey>(action: Action, field: K): FieldValues[K] | undefined {
  return (action.fields[field])?.value;
}

/** All codes of a code field, the main one first; none when missing or not understood. */
export function codesOf(action: Action, field: FieldKey): readonly string[] {
  const reading = action.fields[field] as Reading<unknown> | undefined;
  const value = reading?.value;
  if (typeof value === "string") return [value, ...((reading?.others ?? []) as readonly string[])];
  return Array.isArray(value) ? (value as readonly string[]) : [];
}

/** The main code of a code field's reading; undefined when missing or not understood. */
export function mainCodeIn(reading: Reading<unknown> | undefined): string | undefined {
  const value = reading?.value;
  if (typeof value === "string") return value;
  const first: unknown = Array.isArray(value) ? value[0] : undefined;
  return typeof first === "string" ? first : undefined;
}

/** The main code of a code field; undefined when missing or not understood. */
export function mainCodeOf(action: Action, field: FieldKey): string | undefined {
  return mainCodeIn(action.fields[field]);
}
