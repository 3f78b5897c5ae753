import { dottedDay } from "../grid/day";
import { isBlank, isCellError } from "../grid/cell-value";
import type { FieldKey } from "../programme/fields";
import type { Reading } from "../reading/reading";
import type { FieldValue } from "../reading/values";
import { familyOf } from "./field-family";
import { asPeriod } from "./shared/values";

/**
 * What stands in a cell, as a person sees it: null for an empty cell. A date that is stored as a number is written
 * as the day, since nobody sees the number.
 */
export function cellText(reading: Reading<FieldValue>, field: FieldKey): string | null {
  const { raw, value } = reading;
  if (isBlank(raw)) return null;
  if (isCellError(raw)) return raw.error;
  if (typeof raw === "number" && familyOf(field) === "date") {
    const period = asPeriod(value);
    if (period?.precision === "day" && period.end !== null) return dottedDay(period.end);
  }
  if (typeof raw === "boolean") return raw ? "TRUE" : "FALSE";
  return String(raw);
}
