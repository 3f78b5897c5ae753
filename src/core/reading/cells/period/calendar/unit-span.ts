import { daysInMonth, isRealDay, makeDay } from "../../../../grid/day";
import type { Programme } from "../../../../programme/schema";
import type { Point, Unit } from "../grammar/point";
import type { Holiday, PartUnit } from "../words/meaning";
import { seasonSpan } from "./seasons";
import type { Span } from "./span";
import { monthsSpan } from "./span";
import { weekSpan, weeksInYear } from "./weeks";

/** A time that no calendar has; `nearest` as a person would type it. */
export interface NoSuchTime {
  readonly nearest: string | undefined;
}

export function isNoSuchTime(result: Span | NoSuchTime): result is NoSuchTime {
  return "nearest" in result;
}

const HOLIDAYS: Readonly<Record<Holiday, readonly [number, number, number, number]>> = {
  "summer-holiday": [7, 1, 7, 31],
  christmas: [12, 24, 12, 26],
  // The Saturday between 20 and 26 June: the whole span, so that the end is never too early.
  midsummer: [6, 20, 6, 26],
};

/** The nearest day that exists: the last one of the month, or day and month the other way round (1.13. → 13.1.). */
function nearestDay(year: number, month: number, day: number): string | undefined {
  if (month >= 1 && month <= 12 && day <= 39) return `${String(Math.min(Math.max(day, 1), daysInMonth(year, month)))}.${month}.`;
  return isRealDay(year, day, month) ? `${month}.${day}.` : undefined;
}

function daySpan(unit: Unit & { kind: "day" }, year: number): Span | NoSuchTime {
  const { day, month } = unit;
  if (!isRealDay(year, month, day)) return { nearest: nearestDay(year, month, day) };
  const iso = makeDay(year, month, day);
  return { start: iso, end: iso, precision: "day" };
}

function partSpan(of: PartUnit, number: number, year: number): Span | NoSuchTime {
  const count = { month: 12, quarter: 4, third: 3, half: 2, week: of === "week" ? weeksInYear(year) : 53 }[of];
  const index = number === -1 ? count : number;
  if (index < 1 || index > count) return { nearest: undefined };
  if (of === "week") return { ...weekSpan(year, index), precision: "range" };
  const months = 12 / count;
  return monthsSpan(year, (index - 1) * months + 1, index * months, of === "third" ? "range" : of);
}

/** The days of one point in a year. `lastYear` is the second year of 2025/26. */
function unitSpan(unit: Unit, year: number, lastYear: number | undefined, programme: Programme): Span | NoSuchTime {
  switch (unit.kind) {
    case "day":
      return daySpan(unit, year);
    case "part":
      return partSpan(unit.of, unit.index, year);
    case "season": {
      const span = seasonSpan(unit.season, unit.piece, year, lastYear, programme.seasons);
      if (lastYear === undefined || span.end.slice(0, 4) > String(year)) return span;
      // "kevät 2024–2025": from that season to the end of the second year.
      return { ...span, end: makeDay(lastYear, 12, 31), precision: "range", doubts: ["two-candidates"] };
    }
    case "year":
      return lastYear === undefined ? monthsSpan(year, 1, 12, "year") : { start: makeDay(year, 1, 1), end: makeDay(lastYear, 12, 31), precision: "range" };
    case "turn-of-year":
      return { start: makeDay(year, 12, 1), end: makeDay(year + 1, 1, 31), precision: "range", ...(lastYear === undefined ? { doubts: ["two-candidates"] } : {}) };
    case "school-year":
      return { start: makeDay(year, 8, 1), end: makeDay(lastYear ?? year + 1, 7, 31), precision: "range", ...(lastYear === undefined ? { doubts: ["two-candidates"] } : {}) };
    case "holiday": {
      const [fromMonth, fromDay, toMonth, toDay] = HOLIDAYS[unit.holiday];
      return { start: makeDay(year, fromMonth, fromDay), end: makeDay(year, toMonth, toDay), precision: "season", doubts: ["approximate"] };
    }
    case "number":
      return { nearest: undefined };
  }
}

/** The days of a point whose year is known. 2025/26 beside a day or part of a year ends with the second year. */
export function pointSpan(point: Point, year: number, programme: Programme): Span | NoSuchTime {
  const span = unitSpan(point.unit, year, point.lastYear, programme);
  const single = point.unit.kind === "day" || point.unit.kind === "part" || point.unit.kind === "holiday";
  if (isNoSuchTime(span) || !single || point.lastYear === undefined) return span;
  return { ...span, end: makeDay(point.lastYear, 12, 31), precision: "range", doubts: ["two-candidates"] };
}
