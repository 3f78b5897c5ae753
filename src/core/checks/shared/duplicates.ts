import type { Action } from "../../reading/action";
import { valueOf } from "../../reading/action";
import { fieldColumn } from "../../reading/field-columns";
import { caseHash } from "../../reading/text/case-hash";
import { sharedHashes } from "./shared-hashes";

/** The actions whose text another one may have too, in the table's order; of most tables there are none. */
function suspects(actions: readonly Action[], field: "id" | "title"): readonly Action[] {
  const { readings, places } = fieldColumn(actions, field);
  const byReading = new Int32Array(readings.length);
  readings.forEach((reading, place) => {
    byReading[place] = typeof reading?.value === "string" ? caseHash(reading.value) : 0;
  });
  const byAction = new Int32Array(places.length);
  for (let index = 0; index < places.length; index += 1) byAction[index] = byReading[places[index] ?? 0] ?? 0;
  const shared = sharedHashes(byAction);
  return shared.includes(1) ? actions.filter((_, index) => shared[index] === 1) : [];
}

/** Actions that share an id or a title, written in whatever case; each group in the table's order. */
export function duplicates(actions: readonly Action[], field: "id" | "title"): readonly (readonly Action[])[] {
  const firsts = new Map<string, Action>();
  const groups = new Map<string, Action[]>();
  for (const action of suspects(actions, field)) {
    const value = valueOf(action, field);
    // A value from a merged cell above is one action's own, not a second one.
    if (value === undefined || action.inherited[field] !== undefined) continue;
    // Readers have cleaned the text; only the case is left to differ.
    const key = value.toLowerCase();
    const first = firsts.get(key);
    if (first === undefined) {
      firsts.set(key, action);
      continue;
    }
    const same = groups.get(key);
    if (same === undefined) groups.set(key, [first, action]);
    else same.push(action);
  }
  return [...groups.values()];
}

/** True when each action says its roadmap year and no two say the same. */
export function inDifferentYears(actions: readonly Action[]): boolean {
  const years = actions.map((action) => valueOf(action, "roadmapYear"));
  return !years.includes(undefined) && new Set(years).size === actions.length;
}
