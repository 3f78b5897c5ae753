import type { Status } from "../../../values";
import type { Token } from "../tokens/token";
import type { Flag, JoinName, MarkName } from "../words/meaning";
import type { Item, Point } from "./point";

/** A cell's text taken apart: times, what joins and limits them, and what was said beside. */
export class Scanned {
  readonly items: Item[] = [];
  readonly flags = new Set<Flag>();
  /** The section (see `Point.section`) of each word that says moved or formerly. */
  readonly movedIn = new Set<number>();
  status: Status | undefined;
  typo = false;
  /** The text begins with a word that says that no time is set. */
  opensUnset = false;
  /** From the first to the last piece of text that is no time. */
  readonly remarks: string[] = [];
  section = 0;

  addPoint(point: Point): void {
    this.items.push({ type: "point", point });
  }

  /** Of several signs in a row the last one says it: "loka- ja marraskuu"; a hyphen after a slash or comma adds nothing. */
  addJoin(join: JoinName, glued: boolean, arrow = false): void {
    const last = this.items.at(-1);
    if (last?.type === "join") this.items.pop();
    this.items.push({ type: "join", join, glued, ...(arrow ? { arrow } : {}) });
  }

  addMark(mark: MarkName, after: boolean): void {
    this.items.push({ type: "mark", mark, after });
  }

  addBracket(): void {
    this.section += 1;
    this.items.push({ type: "bracket" });
  }

  addRemark(text: string): void {
    this.remarks.push(text);
    this.items.push({ type: "remark" });
  }

  /** The point added last, when nothing stands after it. */
  lastPoint(): Point | undefined {
    const last = this.items.at(-1);
    return last?.type === "point" ? last.point : undefined;
  }

  /** Takes back the point added last. */
  takeLastPoint(): Point | undefined {
    const point = this.lastPoint();
    if (point) this.items.pop();
    return point;
  }
}

/** A point at tokens `at` to `next` (exclusive), with nothing said yet but its unit. */
export function pointAt(scanned: Scanned, tokens: readonly Token[], at: number, next: number, unit: Point["unit"], more: Partial<Point> = {}): Point {
  return {
    unit,
    doubts: [],
    marks: new Set(),
    start: tokens[at]?.start ?? 0,
    end: tokens[next - 1]?.end ?? 0,
    section: scanned.section,
    ...more,
  };
}
