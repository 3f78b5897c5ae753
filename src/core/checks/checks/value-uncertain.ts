import type { FieldKey } from "../../programme/fields";
import type { Programme } from "../../programme/schema";
import type { Reading } from "../../reading/reading";
import type { FieldValue } from "../../reading/values";
import type { CellCheck } from "../check";
import { isCompany } from "../shared/companies";
import { CELL_LIMIT } from "../shared/text-limit";
import { plainText } from "../shared/values";

/** Companies and texts that fill their cell have checks of their own. */
function isSaidElsewhere(reading: Reading<FieldValue>, field: FieldKey, programme: Programme): boolean {
  if (typeof reading.raw === "string" && reading.raw.length >= CELL_LIMIT) return true;
  return field === "owner" && isCompany(reading, programme);
}

/** A value that was read, but could mean something else: to be confirmed. */
export const valueUncertain: CellCheck<"value-uncertain"> = {
  id: "value-uncertain",
  severity: "warning",
  cause: "value",
  scope: "cell",
  families: ["other"],
  run: (reading, field, { programme }, report) => {
    if (reading.status !== "uncertain" || isSaidElsewhere(reading, field, programme)) return;
    const { suggestion, note = null, value } = reading;
    const kept = note === "personal-data" || note === "secret";
    report({ field, suggestion: kept ? undefined : suggestion, facts: { read: kept ? null : (plainText(value) ?? null), note } });
  },
};
