import type { FieldKey } from "../programme/fields";
import type { Programme } from "../programme/schema";
import type { Action } from "../reading/action";
import type { NoteCode } from "../reading/note";
import type { Reading } from "../reading/reading";
import type { FieldValue } from "../reading/values";
import { placeOf } from "./cell-place";
import { cellText } from "./cell-text";
import type { Check, Reported } from "./check";
import type { CheckContext } from "./check-context";
import type { CheckId } from "./check-ids";
import type { Finding, FindingOf } from "./finding";
import type { Severity } from "./severity";

/** The finding of a check, distributed over the checks: for all of them it is the union Finding. */
type Found<K extends CheckId> = { [P in K]: FindingOf<P> }[K];

type Whereabouts = Pick<Finding, "row" | "cell" | "value" | "suggestion">;

/** The programme's word on the field goes first, then its word on the check, then the case's own severity. */
function severityOf(check: Check<CheckId>, found: Reported<CheckId>, programme: Programme): Severity | "off" {
  return found.decided ?? programme.severities[check.id] ?? found.severity ?? check.severity;
}

/** A password or an identity number must not be copied into lists of findings. */
const KEPT_BACK: ReadonlySet<NoteCode | undefined> = new Set<NoteCode>(["personal-data", "secret"]);

/** The text of a field's cell as a finding shows it; null where nothing stands, or nothing that may be shown. */
export function shownText(reading: Reading<FieldValue> | undefined, field: FieldKey): string | null {
  return reading === undefined || KEPT_BACK.has(reading.note) ? null : cellText(reading, field);
}

/**
 * Where a finding stands and what stands there. What is wrong with a cell itself is said of the row in which it
 * stands, everything else of the action's row. A suggestion for a cell that holds other things too is left out.
 */
function whereabouts(scope: Check<CheckId>["scope"], action: Action | null, found: Reported<CheckId>, context: CheckContext): Whereabouts {
  const { field, suggestion = null } = found;
  if (action === null || field === undefined) return { row: action?.row ?? null, cell: found.cell ?? null, value: found.value ?? null, suggestion };
  const place = placeOf(action, field, context);
  const value = found.value === undefined ? shownText(action.fields[field], field) : found.value;
  return { row: scope === "cell" ? place.row : action.row, cell: place.cell, value, suggestion: place.own && suggestion !== value ? suggestion : null };
}

function complete<K extends CheckId>(check: Check<K>, severity: Severity, found: Reported<K>, where: Whereabouts): Found<K> {
  const { row, cell, value, suggestion } = where;
  return { check: check.id, severity, row, field: found.field ?? null, cell, value, suggestion, facts: found.facts };
}

/** The finding that a check reports while `action` is looked at; undefined where the programme does not want to hear of it. */
export function makeFinding(check: Check<CheckId>, found: Reported<CheckId>, action: Action | null, context: CheckContext): Finding | undefined {
  const severity = severityOf(check, found, context.programme);
  return severity === "off" ? undefined : complete(check, severity, found, whereabouts(check.scope, found.action ?? action, found, context));
}
