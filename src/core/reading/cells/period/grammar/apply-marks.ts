import type { Day } from "../../../../grid/day";
import { addDays, makeDay, monthEnd, yearOf } from "../../../../grid/day";
import type { Programme } from "../../../../programme/schema";
import { seasonSpan } from "../calendar/seasons";
import type { Span } from "../calendar/span";
import { monthsSpan } from "../calendar/span";
import type { Point } from "./point";

/** Days of a month that its beginning, middle and end are taken to be; the later end each time. */
const MONTH_PIECES = { early: [1, 15], mid: [10, 20], late: [16, 31] } as const;

type Part = "early" | "mid" | "late" | "first-half" | "second-half";

function partOf({ marks }: Point): Part | undefined {
  if (marks.has("first-half")) return "first-half";
  if (marks.has("second-half")) return "second-half";
  if (marks.has("early") || marks.has("start")) return "early";
  if (marks.has("mid")) return "mid";
  return marks.has("late") ? "late" : undefined;
}

function partOfYear(part: Part, year: number, programme: Programme): Span {
  switch (part) {
    case "first-half":
      return monthsSpan(year, 1, 6, "half");
    case "second-half":
      return monthsSpan(year, 7, 12, "half");
    case "early":
      return seasonSpan("earlyYear", undefined, year, undefined, programme.seasons);
    case "late":
      return seasonSpan("lateYear", undefined, year, undefined, programme.seasons);
    case "mid":
      return { ...monthsSpan(year, 6, 7, "range"), doubts: ["approximate"] };
  }
}

function partOfMonth(part: "early" | "mid" | "late", span: Span): Span {
  const [first, last] = MONTH_PIECES[part];
  const year = yearOf(span.start);
  const month = Number(span.start.slice(5, 7));
  return { start: makeDay(year, month, first), end: part === "late" ? monthEnd(year, month) : makeDay(year, month, last), precision: "range" };
}

/**
 * The piece of a point's days that its marks name: vuoden 2026 alku, mid-May, early spring. A piece of a quarter,
 * half or week is left whole, to be confirmed.
 */
export function narrowed(point: Point, span: Span, programme: Programme): Span {
  const part = partOf(point);
  if (!part || point.unit.kind === "day") return span;
  if (point.unit.kind === "year" && point.lastYear === undefined) return partOfYear(part, yearOf(span.start), programme);
  const piece = part === "first-half" ? "early" : part === "second-half" ? "late" : part;
  if (point.unit.kind === "season" && point.unit.piece === undefined) {
    const narrow = seasonSpan(point.unit.season, piece, yearOf(span.start), yearOf(span.end), programme.seasons);
    return piece === "mid" ? { ...narrow, doubts: ["approximate"] } : narrow;
  }
  if (point.unit.kind === "part" && point.unit.of === "month") return partOfMonth(piece, span);
  return { ...span, doubts: [...(span.doubts ?? []), "approximate"] };
}

/** The last day when a point ends a time: the day before it for "ennen" (before), unless its end is meant. */
export function endOf(point: Point, span: Span): Day {
  return point.marks.has("before") && !point.marks.has("end") ? addDays(span.start, -1) : span.end;
}

/** The first day when a point begins a time: the day after it for "jälkeen" (after). */
export function startOf(point: Point, span: Span): Day {
  return point.marks.has("after") ? addDays(span.end, 1) : span.start;
}
