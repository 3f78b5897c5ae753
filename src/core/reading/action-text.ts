import { isCellError } from "../grid/cell-value";
import type { FieldKey } from "../programme/fields";
import type { Action } from "./action";
import { valueOf } from "./action";

/** What stands in the user's cell, as text. */
export function rawText(action: Action, field: FieldKey): string {
  const raw = action.fields[field]?.raw;
  if (raw === undefined || raw === null) return "";
  return isCellError(raw) ? raw.error : String(raw);
}

/** The title as understood, else as it stands; never empty, so that a person finds the row again. */
export function titleOf(action: Action): string {
  return valueOf(action, "title") ?? rawText(action, "title");
}
