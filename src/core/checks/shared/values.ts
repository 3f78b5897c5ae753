import type { FieldValue, Money, Period } from "../../reading/values";

export function asPeriod(value: FieldValue | undefined): Period | undefined {
  return typeof value === "object" && "precision" in value ? value : undefined;
}

export function asMoney(value: FieldValue | undefined): Money | undefined {
  return typeof value === "object" && "cents" in value ? value : undefined;
}

/** A text or a number as text; undefined for anything else. */
export function plainText(value: FieldValue | undefined): string | undefined {
  return typeof value === "string" || typeof value === "number" ? String(value) : undefined;
}
