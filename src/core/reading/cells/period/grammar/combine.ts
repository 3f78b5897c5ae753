import type { Day } from "../../../../grid/day";
import { addDays } from "../../../../grid/day";
import type { Programme } from "../../../../programme/schema";
import type { NoteCode } from "../../../note";
import type { Period } from "../../../values";
import { endOf, narrowed, startOf } from "./apply-marks";
import type { Arranged } from "./attach-marks";
import type { DatedPoint } from "./dated";

interface Combined {
  readonly period: Period;
  readonly doubts: readonly NoteCode[];
}

export interface CombineContext {
  readonly programme: Programme;
  /** The cell also says that the work is continuous. */
  readonly continuous: boolean;
  /** "mellan 2024 och 2026": a list is a span. */
  readonly between: boolean;
  /** A start column: what opens towards the future says nothing more than its start. */
  readonly startField: boolean;
}

/** One time, limited or opened by its marks. */
function single({ point, span, join }: DatedPoint, openEnd: boolean, context: CombineContext): Combined {
  const { marks } = point;
  const doubts = [...point.doubts, ...(span.doubts ?? [])];
  // "jatkuva (2024–2026)" has an end after all.
  const continuous = context.continuous && point.lastYear === undefined;
  if (context.continuous && !continuous) doubts.push("two-candidates");
  // "from 2024 to 2026" is a span of years, "syksystä 2025" an autumn.
  const from = (marks.has("from") && point.lastYear === undefined) || (marks.has("from-case") && point.unit.kind !== "season" && point.lastYear === undefined);
  const opened = openEnd || from || marks.has("after") || continuous;
  const limited = marks.has("by") || marks.has("end") || marks.has("before") || marks.has("to") || marks.has("to-case") || join?.join === "range";
  if (opened && !limited) {
    if (marks.has("after")) doubts.push("approximate");
    const start = startOf(point, span);
    if (context.startField && !continuous && !marks.has("after")) return { period: { start, end: span.end, precision: span.precision }, doubts };
    return { period: { start, end: null, precision: "continuous" }, doubts };
  }
  if (limited || point.unit.kind === "turn-of-year") return { period: { start: null, end: endOf(point, span), precision: span.precision }, doubts };
  return { period: { start: span.start, end: span.end, precision: span.precision }, doubts };
}

/** Whether a time begins no later than the day after the one before it ends. */
function follows(before: DatedPoint, after: DatedPoint): boolean {
  return after.span.start >= before.span.start && after.span.start <= addDays(before.span.end, 1);
}

/** What makes a chain of times doubtful: "or", a slash, a gap, no join at all, the wrong order. */
function chainDoubts(points: readonly DatedPoint[], between: boolean): NoteCode[] {
  const doubts: NoteCode[] = [];
  points.forEach((point, at) => {
    const before = points[at - 1];
    if (!before) return;
    const join = point.join?.join ?? (before.point.marks.has("from") || before.point.marks.has("from-case") ? "range" : undefined);
    const labelled = (before.point.marks.has("from") || before.point.marks.has("start")) && (point.point.marks.has("by") || point.point.marks.has("end"));
    if (point.span.end < before.span.start) doubts.push("order-reversed");
    else if (join !== "range" && !labelled && !between && (join !== "list" || !follows(before, point))) doubts.push("several-values");
  });
  return doubts;
}

/** Several times: from the start of the first to the end of the last. */
function chain(points: readonly DatedPoint[], first: DatedPoint, last: DatedPoint, openEnd: boolean, context: CombineContext): Combined {
  const doubts = [...points.flatMap(({ point, span }) => [...point.doubts, ...(span.doubts ?? [])]), ...chainDoubts(points, context.between)];
  if (context.continuous && !openEnd) doubts.push("two-candidates");
  let start: Day = startOf(first.point, first.span);
  let end: Day = endOf(last.point, last.span);
  for (const { span } of points) {
    if (span.start < start) start = span.start;
    if (span.end > end && !last.point.marks.has("before")) end = span.end;
  }
  if (end < start) end = start;
  if (openEnd || last.point.marks.has("from")) return { period: { start, end: null, precision: "continuous" }, doubts };
  return { period: { start, end, precision: "range" }, doubts };
}

/** What the dated times of a cell come to. */
export function combine(dated: readonly DatedPoint[], { openEnd }: Arranged, context: CombineContext): Combined | undefined {
  const points = dated.map((entry) => ({ ...entry, span: narrowed(entry.point, entry.span, context.programme) }));
  const [first] = points;
  const last = points.at(-1);
  if (!first || !last) return undefined;
  return first === last ? single(first, openEnd, context) : chain(points, first, last, openEnd, context);
}
