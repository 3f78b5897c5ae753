import type { MarkName } from "../words/meaning";
import type { Item, JoinItem, Point } from "./point";

/** A cell's times in order, with the join before each (the first one's is a leading hyphen). */
export interface Arranged {
  readonly points: readonly Point[];
  /** `joins[i]` stands before `points[i]`. */
  readonly joins: readonly (JoinItem | undefined)[];
  /** A hyphen or arrow after the last time: 2021–. */
  readonly openEnd: boolean;
  /** Marks of a cell without any time: "ohjelmakauden loppuun". */
  readonly looseMarks: ReadonlySet<MarkName>;
}

/** till, to between two times join them. */
export function joinByWords(items: readonly Item[]): Item[] {
  const solid = (from: number, step: number): Item | undefined => {
    let at = from + step;
    while (items[at]?.type === "mark" || items[at]?.type === "bracket") at += step;
    return items[at];
  };
  return items.flatMap((item, at): Item[] => {
    if (item.type !== "mark" || (item.mark !== "to" && item.mark !== "between-only")) return [item];
    if (solid(at, -1)?.type === "point" && solid(at, 1)?.type === "point") return [{ type: "join", join: "range", glued: false }];
    return item.mark === "to" ? [item] : [];
  });
}

/** The point that a mark reaches in one direction; a join stops it unless `far`. */
function reach(items: readonly Item[], from: number, step: 1 | -1, far: boolean): number | undefined {
  for (let at = from + step; at >= 0 && at < items.length; at += step) {
    const item = items[at];
    if (item?.type === "point") return at;
    if (item?.type === "join" && !far && item.join !== "colon") return undefined;
  }
  return undefined;
}

/** Gives each mark to the time that it stands beside: mennessä to the one before it, senast to the one after it. */
export function attachMarks(items: readonly Item[]): Arranged {
  const marked = new Map<number, MarkName[]>();
  const looseMarks = new Set<MarkName>();
  items.forEach((item, at) => {
    if (item.type !== "mark") return;
    const [first, second] = item.after ? ([-1, 1] as const) : ([1, -1] as const);
    const target = reach(items, at, first, false) ?? reach(items, at, second, false) ?? reach(items, at, first, true) ?? reach(items, at, second, true);
    if (target === undefined) looseMarks.add(item.mark);
    else marked.set(target, [...(marked.get(target) ?? []), item.mark]);
  });
  const points: Point[] = [];
  const joins: (JoinItem | undefined)[] = [];
  let join: JoinItem | undefined;
  let openEnd = false;
  let first = true;
  items.forEach((item, at) => {
    if (item.type === "point") {
      points.push({ ...item.point, marks: new Set([...item.point.marks, ...(marked.get(at) ?? [])]) });
      joins.push(join);
      join = undefined;
      openEnd = false;
    } else if (item.type === "join") {
      // Only at the very start does a hyphen say "until": "alku - 2025" has a mere dash.
      if (points.length > 0 || first) join = item;
      openEnd = points.length > 0 && item.join === "range";
    } else if (item.type === "remark") openEnd = false;
    first = false;
  });
  return { points, joins, openEnd, looseMarks };
}
