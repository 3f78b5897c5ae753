import type { Point } from "./point";
import type { Arranged } from "./attach-marks";

const isFrom = ({ marks }: Point): boolean => marks.has("from-case") || marks.has("from");
const isTo = ({ marks }: Point): boolean => marks.has("to-case") || marks.has("onto-case") || marks.has("to");

/** A time that something was moved to is a plain time: "siirretty vuoteen 2026" is no "by 2026". */
function plain(point: Point): Point {
  const marks = new Set(point.marks);
  for (const mark of ["to", "to-case", "from", "from-case"] as const) marks.delete(mark);
  return { ...point, marks };
}

/** Where a point stands in time, roughly; undefined without a year. */
function placeOf({ unit, year }: Point): number | undefined {
  if (year === undefined) return undefined;
  if (unit.kind === "day") return year * 400 + unit.month * 32 + unit.day;
  return unit.kind === "part" && unit.of === "month" ? year * 400 + unit.index * 32 : year * 400;
}

/** "2025 (siirretty 2026)": nothing is moved to an earlier time. */
function isLater(points: readonly Point[], others: readonly Point[]): boolean {
  const place = (of: readonly Point[]): number => Math.max(...of.map((point) => placeOf(point) ?? 0));
  return points.length > 0 && others.length > 0 && place(points) > place(others) && others.every((point) => placeOf(point) !== undefined);
}

/**
 * "2026 (siirretty 2025:stä)", "2025 → siirretty 2026", "2026 (alun perin 2025)": leaves the time that holds now.
 * Dropped are times marked "from", else times in the section of the word that says so (unless only "moved" is said
 * and they are the later ones), else all but the last.
 */
export function currentTimes(arranged: Arranged, movedIn: ReadonlySet<number>, formerly: boolean): Arranged {
  const { points } = arranged;
  let kept = points.filter((point) => !isFrom(point));
  if (kept.length === 0 || kept.length === points.length) {
    const elsewhere = points.filter((point) => !movedIn.has(point.section));
    const beside = points.filter((point) => movedIn.has(point.section));
    const targets = points.filter((point) => isTo(point));
    kept = targets.length > 0 ? targets : !formerly && isLater(beside, elsewhere) ? beside : elsewhere.length > 0 ? elsewhere : points.slice(-1);
  }
  return { ...arranged, points: kept.map(plain), joins: kept.map((point) => (point === kept[0] ? undefined : arranged.joins[points.indexOf(point)])), openEnd: false };
}
