import type { Reading } from "../../reading/reading";
import type { FieldValue } from "../../reading/values";

function textsIn(value: FieldValue | undefined): readonly string[] {
  if (typeof value === "string") return [value];
  return Array.isArray(value) ? value.filter((each) => typeof each === "string") : [];
}

/** All codes of a reading, the main one first and secondary ones after it. */
export function codesIn({ value, others = [] }: Reading<FieldValue>): readonly string[] {
  return [...textsIn(value), ...others.flatMap(textsIn)];
}
