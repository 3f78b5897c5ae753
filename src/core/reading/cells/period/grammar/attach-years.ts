import type { PeriodChoices } from "../choices";
import { likeNeighbour } from "./complete-units";
import type { Item, JoinItem, Point } from "./point";
import { isYearPoint, lacksYear } from "./point";

interface NextPoint {
  readonly at: number;
  readonly point: Point;
  readonly join: JoinItem | undefined;
  /** Nothing but blanks, brackets and marks stands between. */
  readonly bare: boolean;
}

/** The next point after an index, and what stands between. */
function nextPoint(items: readonly Item[], from: number): NextPoint | undefined {
  let join: JoinItem | undefined;
  let bare = true;
  for (let at = from + 1; at < items.length; at += 1) {
    const item = items[at];
    if (item?.type === "point") return { at, point: item.point, join, bare };
    if (item?.type === "join") join = item;
    if (item?.type === "remark") bare = false;
  }
  return undefined;
}

/** A sign that may stand between a time and its year: Q3/2025, 2025: kevät, kevät-2025. */
function holdsYear(join: JoinItem | undefined): boolean {
  return join === undefined || join.join === "slash" || join.join === "colon" || join.join === "list" || (join.join === "range" && join.glued);
}

/** A Roman number beside a year is a half-year, or a quarter in a column that has III or IV. */
function withYear(point: Point, year: Point, choices: PeriodChoices): Point {
  const { unit } = point;
  const roman: Point["unit"] = unit.kind === "number" ? { kind: "part", of: unit.value > 2 ? "quarter" : choices.romans, index: unit.value } : unit;
  return {
    ...point,
    unit: roman,
    ...(year.year === undefined ? {} : { year: year.year }),
    ...(year.lastYear === undefined ? {} : { lastYear: year.lastYear }),
    doubts: [...point.doubts, ...year.doubts],
    marks: new Set([...point.marks, ...year.marks]),
    start: Math.min(point.start, year.start),
    end: Math.max(point.end, year.end),
  };
}

/** Puts a point in place of one item and takes out another, with the joins between the two. */
function merge(items: Item[], keep: number, drop: number, point: Point): void {
  const [from, to] = keep < drop ? [keep, drop] : [drop, keep];
  const between = items.slice(from + 1, to).filter((item) => item.type !== "join");
  items.splice(from, to - from + 1, ...(keep < drop ? [{ type: "point" as const, point }, ...between] : [...between, { type: "point" as const, point }]));
}

/** syksy 2025, Q3/2025, toukokuun loppuun 2025. */
function yearsAfter(items: Item[], choices: PeriodChoices): void {
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at];
    if (item?.type !== "point" || !lacksYear(item.point)) continue;
    const next = nextPoint(items, at);
    // "kevät – 2025": with nothing else in the cell a dash with blanks holds the year as well.
    const alone = items.filter(({ type }) => type === "point").length === 2;
    if (next && isYearPoint(next.point) && (holdsYear(next.join) || (alone && next.join?.join === "range"))) merge(items, at, next.at, withYear(item.point, next.point, choices));
  }
}

/** 2025 syksy, 2025: Q1–Q2: the year holds for all that follow until another year. */
function yearsBefore(items: Item[], choices: PeriodChoices): void {
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at];
    if (item?.type !== "point" || !isYearPoint(item.point)) continue;
    const year = item.point;
    let next = nextPoint(items, at);
    if (!next || !lacksYear(next.point) || !holdsYear(next.join)) continue;
    merge(items, next.at, at, withYear(next.point, year, choices));
    for (next = nextPoint(items, at); next && lacksYear(next.point); next = nextPoint(items, next.at)) {
      items[next.at] = { type: "point", point: withYear(next.point, { ...year, start: next.point.start, end: next.point.end }, choices) };
    }
  }
}

/** "5 2025": a bare number beside a year is a month, to be confirmed. */
function bareMonths(items: Item[]): void {
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at];
    if (item?.type !== "point" || item.point.unit.kind !== "number") continue;
    const { value, width } = item.point.unit;
    const next = nextPoint(items, at);
    if (!next?.bare || !isYearPoint(next.point) || value < 1 || value > 12 || width > 2 || (next.join && next.join.join !== "range")) continue;
    merge(items, at, next.at, { ...item.point, unit: { kind: "part", of: "month", index: value }, ...(next.point.year === undefined ? {} : { year: next.point.year }), doubts: ["two-candidates", ...next.point.doubts] });
  }
}

/** "2024 - 26", "2024, 25": the second year in short. */
function shortLastYears(items: Item[]): void {
  items.forEach((item, at) => {
    const next = nextPoint(items, at);
    if (item.type !== "point" || !isYearPoint(item.point) || item.point.year === undefined || item.point.lastYear !== undefined) return;
    if (!next?.bare || (next.join?.join !== "range" && next.join?.join !== "list") || next.point.unit.kind !== "number" || next.point.unit.width !== 2) return;
    const lastYear = Math.floor(item.point.year / 100) * 100 + next.point.unit.value;
    if (next.join.join === "range" ? lastYear > item.point.year : lastYear === item.point.year + 1) merge(items, at, next.at, { ...item.point, lastYear, end: next.point.end });
  });
}

/** 2025 – 2026 with blanks: one span of years, unless the second year belongs to what follows it (Q4 2025 – 2026 Q1). */
function spannedYears(items: Item[]): void {
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at];
    const next = nextPoint(items, at);
    if (item?.type !== "point" || !next?.bare || !next.join) continue;
    const [first, last] = [item.point, next.point];
    if (!isYearPoint(first) || !isYearPoint(last) || first.lastYear !== undefined || last.year === undefined || (first.year ?? last.year) >= last.year) continue;
    const following = nextPoint(items, next.at);
    const owned = following !== undefined && following.join === undefined && lacksYear(following.point);
    // "vuosien 2025 ja 2026 vaihde" is the one turn between the two.
    const turn = owned && following.point.unit.kind === "turn-of-year" && last.year === (first.year ?? 0) + 1;
    if (!turn && (owned || next.join.join !== "range")) continue;
    if (items.slice(at, next.at).some((between) => between.type === "mark")) continue;
    merge(items, at, next.at, { ...first, lastYear: last.lastYear ?? last.year, doubts: [...first.doubts, ...last.doubts, ...(next.join.arrow === true ? ["two-candidates" as const] : [])], end: last.end });
  }
}

/** Roman numbers that have their year already: IV/25. */
function romansWithYear(items: Item[], choices: PeriodChoices): void {
  items.forEach((item, at) => {
    if (item.type !== "point" || item.point.unit.kind !== "number" || item.point.year === undefined) return;
    items[at] = { type: "point", point: withYear(item.point, { ...item.point, doubts: [], marks: new Set() }, choices) };
  });
}

/** "vko 35–38 2025", "Q1–2 2025": a number after a unit's name is one more of them. */
function numbersAfterParts(items: Item[]): void {
  items.forEach((item, at) => {
    if (item.type !== "point" || item.point.unit.kind !== "part" || item.point.unit.of === "month" || item.point.unit.numeric || item.point.year !== undefined) return;
    const next = nextPoint(items, at);
    if (!next?.bare || !next.join || next.point.unit.kind !== "number" || next.point.unit.width > 2) return;
    const unit = likeNeighbour(next.point.unit.value, item.point.unit);
    if (unit) items[next.at] = { type: "point", point: { ...next.point, unit } };
  });
}

/** Whether the cell writes its years first: 2025 syksy, 2024 syksy – 2025 kevät. */
function yearsComeFirst(items: readonly Item[]): boolean {
  const points = items.flatMap((item) => (item.type === "point" ? [item.point] : []));
  const [first, second] = points;
  const last = points.at(-1);
  return first !== undefined && second !== undefined && last !== undefined && isYearPoint(first) && lacksYear(second) && !isYearPoint(last);
}

/** Gives each unit of time the year that stands beside it. */
export function attachYears(scanned: readonly Item[], choices: PeriodChoices, moved: boolean): Item[] {
  const items = [...scanned];
  romansWithYear(items, choices);
  numbersAfterParts(items);
  // "siirretty 2025 → 2026" is no span.
  if (!moved) {
    shortLastYears(items);
    spannedYears(items);
  }
  if (yearsComeFirst(items)) yearsBefore(items, choices);
  yearsAfter(items, choices);
  yearsBefore(items, choices);
  bareMonths(items);
  return items;
}
