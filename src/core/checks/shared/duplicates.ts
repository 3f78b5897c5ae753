import type { Action } from "../../reading/action";
import { valueOf } from "../../reading/action";

/** Actions that share an id or a title, written in whatever case; each group in the table's order. */
export function duplicates(actions: readonly Action[], field: "id" | "title"): readonly (readonly Action[])[] {
  const firsts = new Map<string, Action>();
  // Most texts stand once: a list is made only for those that come again.
  const shared = new Map<string, Action[]>();
  for (const action of actions) {
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
    const same = shared.get(key);
    if (same === undefined) shared.set(key, [first, action]);
    else same.push(action);
  }
  return [...shared.values()];
}

/** True when each action says its roadmap year and no two say the same. */
export function inDifferentYears(actions: readonly Action[]): boolean {
  const years = actions.map((action) => valueOf(action, "roadmapYear"));
  return !years.includes(undefined) && new Set(years).size === actions.length;
}
