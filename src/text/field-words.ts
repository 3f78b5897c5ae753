import type { FieldKey, PlainField } from "../core/programme/fields";
import { fieldYear, plainField } from "../core/programme/fields";

/** The name of each field as a column header would have it. */
export type FieldWords = Readonly<Record<PlainField, string>>;

/** The name of any field: "Budjetti 2025" for `budget:2025`. */
export function fieldName(words: FieldWords, field: FieldKey): string {
  const year = fieldYear(field);
  return year === undefined ? words[plainField(field)] : `${words[plainField(field)]} ${year}`;
}
