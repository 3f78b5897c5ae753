import type { FieldKey } from "../programme/fields";
import type { Action } from "../reading/action";
import { fieldColumn } from "../reading/field-columns";
import type { CellCheck, Reported } from "./check";
import type { CheckContext } from "./check-context";
import type { CheckId } from "./check-ids";
import { familyOf } from "./field-family";
import { shownText } from "./make-finding";
import type { Cursor, Running } from "./running";

/** What a cell check said of a reading; the same wherever the reading stands. */
interface Remark {
  readonly running: Running<CellCheck<CheckId>>;
  readonly reported: Reported<CheckId>;
}

/** A field with readings that checks have something to say of. */
interface RemarkedColumn {
  readonly field: FieldKey;
  readonly places: Uint32Array;
  /** By place of the reading. */
  readonly remarks: ReadonlyMap<number, readonly Remark[]>;
  /** By place of the reading: 1 where there are any. */
  readonly isRemarked: Uint8Array;
}

/** Has each different reading of a field looked at once. */
function remarkedColumn(field: FieldKey, running: readonly Running<CellCheck<CheckId>>[], context: CheckContext): RemarkedColumn {
  const { readings, places } = fieldColumn(context.roadmap.actions, field);
  const asked = running.filter(({ check }) => check.families.includes(familyOf(field)));
  const remarks = new Map<number, readonly Remark[]>();
  const isRemarked = new Uint8Array(readings.length);
  readings.forEach((reading, place) => {
    if (reading === undefined || reading.status === "ok" || reading.status === "empty") return;
    const said: Remark[] = [];
    for (const each of asked) each.check.run(reading, field, context, (reported) => said.push({ running: each, reported: { value: shownText(reading, field), ...reported } }));
    if (said.length === 0) return;
    remarks.set(place, said);
    isRemarked[place] = 1;
  });
  return { field, places, remarks, isRemarked };
}

/** By action: 1 where some cell is remarked. */
function remarkedRows(columns: readonly RemarkedColumn[], count: number): Uint8Array {
  const rows = new Uint8Array(count);
  for (const { places, isRemarked } of columns) {
    for (let index = 0; index < count; index += 1) if (isRemarked[places[index] ?? 0] === 1) rows[index] = 1;
  }
  return rows;
}

/** Goes through the cells that were not simply understood. A heading's or a merged cell's value is told of once, where it stands. */
export function cellPass(running: readonly Running<CellCheck<CheckId>>[], cursor: Cursor, context: CheckContext): void {
  const columns = context.fields.map((field) => remarkedColumn(field, running, context)).filter(({ remarks }) => remarks.size > 0);
  const headings = new Set<string>();
  const firstLook = (action: Action, field: FieldKey): boolean => {
    const source = action.inherited[field];
    if (source === undefined) return true;
    const key = `${field} ${source}`;
    if (!context.groupRows.has(source) || headings.has(key)) return false;
    headings.add(key);
    return true;
  };
  const rows = remarkedRows(columns, context.roadmap.actions.length);
  context.roadmap.actions.forEach((action, index) => {
    if (rows[index] !== 1) return;
    for (const { field, places, remarks, isRemarked } of columns) {
      const place = places[index] ?? 0;
      if (isRemarked[place] !== 1 || !firstLook(action, field)) continue;
      cursor.action = action;
      for (const { running: { report }, reported } of remarks.get(place) ?? []) report(reported);
    }
  });
}
