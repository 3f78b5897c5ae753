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

/**
 * "2026 (siirretty 2025:stä)", "2025 → siirretty 2026", "2026 (alun perin 2025)": leaves the time that holds now.
 * Dropped are times marked "from", else times in the section of the word that says so, else all but the last.
 */
export function currentTimes(arranged: Arranged, movedIn: ReadonlySet<number>): Arranged {
  const { points } = arranged;
  let kept = points.filter((point) => !isFrom(point));
  if (kept.length === 0 || kept.length === points.length) {
    const elsewhere = points.filter((point) => !movedIn.has(point.section));
    const targets = points.filter((point) => isTo(point));
    kept = targets.length > 0 ? targets : elsewhere.length > 0 ? elsewhere : points.slice(-1);
  }
  return { ...arranged, points: kept.map(plain), joins: kept.map((point) => (point === kept[0] ? undefined : arranged.joins[points.indexOf(point)])), openEnd: false };
}
