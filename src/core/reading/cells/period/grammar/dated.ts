import type { Programme } from "../../../../programme/schema";
import type { NoteCode } from "../../../note";
import type { Span } from "../calendar/span";
import { isNoSuchTime, pointSpan } from "../calendar/unit-span";
import type { JoinItem, Point } from "./point";
import type { Understanding } from "./understanding";

/** A point with its days. */
export interface DatedPoint {
  readonly point: Point;
  readonly span: Span;
  /** The join before it. */
  readonly join: JoinItem | undefined;
}

interface Dated {
  readonly dated: readonly DatedPoint[];
  readonly doubts: readonly NoteCode[];
}

interface Undated {
  readonly failure: Understanding;
}

/** The year of each point: its own, else that of the next one that has one, else of the one before. */
function sharedYears(points: readonly Point[], headerYear: number | undefined): readonly (number | undefined)[] {
  const years = points.map((point) => point.year);
  for (let at = years.length - 2; at >= 0; at -= 1) years[at] ??= years[at + 1];
  for (let at = 1; at < years.length; at += 1) years[at] ??= points[at - 1]?.lastYear ?? years[at - 1];
  return years.map((year) => year ?? headerYear);
}

/** "marras–helmikuu 2025–2026": each end has its own year. */
function spreadYears(points: readonly Point[], joins: readonly (JoinItem | undefined)[]): readonly Point[] {
  return points.map((point, at) => {
    const next = points[at + 1];
    if (next?.lastYear !== undefined && next.year !== undefined && isOpen(point) && joins[at + 1]?.join === "range") return { ...point, year: next.year };
    const before = points[at - 1];
    if (point.lastYear === undefined || point.unit.kind === "year" || !before || !isOpen(before) || joins[at]?.join !== "range") return point;
    const { lastYear, ...rest } = point;
    return { ...rest, year: lastYear };
  });
}

const isOpen = (point: Point): boolean => point.year === undefined && point.unit.kind !== "number";

function nearestText(point: Point, year: number, nearest: string | undefined): string | undefined {
  return nearest === undefined || point.year === undefined ? nearest : `${nearest}${year}`;
}

/** A year that has both a leap day and a week 53: what it lacks, no year has. */
const FULLEST_YEAR = 2020;

/** Times without any year: a missing year, unless one of them is none in any year (31.6.). */
function withoutYear(points: readonly Point[], programme: Programme): Understanding {
  for (const point of points) {
    const span = pointSpan(point, FULLEST_YEAR, programme);
    if (isNoSuchTime(span)) return { kind: "no-such-time", nearest: span.nearest, start: point.start, end: point.end };
  }
  return { kind: "year-missing" };
}

/**
 * Gives each point its days. Points share the year of their neighbours (1.5.–30.6.2025, syksy 2025 – kevät); over
 * the turn of the year the one without a year of its own moves: back when the year stands after it (marras–helmikuu
 * 2025, to be confirmed), on when it stands before it.
 */
export function datePoints(found: readonly Point[], joins: readonly (JoinItem | undefined)[], programme: Programme, headerYear: number | undefined): Dated | Undated {
  if (found.some(({ unit }) => unit.kind === "number")) return { failure: { kind: "nothing" } };
  const points = spreadYears(found, joins);
  const years = sharedYears(points, headerYear);
  const doubts: NoteCode[] = points.some((point) => point.year === undefined) && points.every((point) => point.year === undefined) ? ["year-missing"] : [];
  const dated: DatedPoint[] = [];
  for (const [at, point] of points.entries()) {
    const year = years[at];
    if (year === undefined) return { failure: withoutYear(points, programme) };
    const span = pointSpan(point, year, programme);
    if (isNoSuchTime(span)) return { failure: { kind: "no-such-time", nearest: nearestText(point, year, span.nearest), start: point.start, end: point.end } };
    dated.push({ point, span, join: joins[at] });
  }
  for (let at = dated.length - 2; at >= 0; at -= 1) {
    const [left, right] = [dated[at], dated[at + 1]];
    if (!left || !right || right.join?.join !== "range" || left.span.start <= right.span.end) continue;
    const moveLeft = left.point.year === undefined;
    const moved = moveLeft ? left : right;
    const year = years[moveLeft ? at : at + 1];
    if (moved.point.year !== undefined || year === undefined) continue;
    const span = pointSpan(moved.point, moveLeft ? year - 1 : year + 1, programme);
    if (isNoSuchTime(span)) continue;
    dated[moveLeft ? at : at + 1] = { ...moved, span };
    if (moveLeft) doubts.push("two-candidates");
  }
  return { dated, doubts };
}
