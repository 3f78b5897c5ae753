import type { Reading } from "./reading";
import type { FieldValue } from "./values";

const DOUBT = ["ok", "normalised", "uncertain", "unreadable"] as const;

/** Two cells' codes as one reading: all of them where several are allowed, else the first with the others beside it, to be confirmed. */
export function joinCodes(known: Reading<FieldValue>, next: Reading<FieldValue>): Reading<FieldValue> {
  const { value: before } = known;
  const { value: added } = next;
  if (before === undefined || added === undefined) return before === undefined ? next : known;
  if (Array.isArray(before) && Array.isArray(added)) {
    const status = DOUBT.find((each, index) => each === known.status && DOUBT.indexOf(next.status === "empty" ? "ok" : next.status) <= index) ?? next.status;
    return { ...known, status, value: [...new Set([...(before as readonly string[]), ...(added as readonly string[])])] };
  }
  if (typeof before !== "string" || typeof added !== "string" || before === added) return known;
  return { ...known, status: "uncertain", note: "several-values", others: [...new Set([...(known.others ?? []), added])] };
}
