import { daysInMonth, makeDay, monthEnd } from "../../../../grid/day";
import type { Day } from "../../../../grid/day";
import type { Programme, SeasonName } from "../../../../programme/schema";
import type { Piece } from "../words/meaning";
import type { Span } from "./span";

const month = (monthDay: string): number => Number(monthDay.slice(0, 2));

/** "MM-DD" in a year. 28 February means the end of the month, so that a leap day is no gap. */
function dayIn(year: number, monthDay: string): Day {
  const day = Number(monthDay.slice(3));
  const lastDay = daysInMonth(year, month(monthDay));
  return makeDay(year, month(monthDay), monthDay === "02-28" ? lastDay : Math.min(day, lastDay));
}

/**
 * A season word as the programme defines it. A season over the turn of the year (talvi) begins in the year given;
 * when only one year was said it is in doubt, and the later end is kept so that nothing is called late too early.
 * Pieces: the early one is two thirds of the season's months, the late one its last half, for the same reason.
 */
export function seasonSpan(season: SeasonName, piece: Piece | undefined, year: number, lastYear: number | undefined, seasons: Programme["seasons"]): Span {
  const { from, to } = seasons[season === "autumn" && piece === "late" ? "lateAutumn" : season];
  const crosses = to < from;
  // "Lopputalvi 2026" can only be the winter that ends then.
  if (crosses && piece === "late" && lastYear === undefined) return seasonSpan(season, piece, year - 1, year, seasons);
  const start = dayIn(year, from);
  const end = dayIn(crosses ? year + 1 : year, to);
  const whole: Span = { start, end, precision: "season", ...(crosses && lastYear === undefined && piece !== "early" ? { doubts: ["two-candidates"] } : {}) };
  if (piece === undefined || (season === "autumn" && piece === "late")) return whole;
  const months = month(to) - month(from) + 1 + (crosses ? 12 : 0);
  const firstOf = (offset: number): Day => {
    const index = month(from) - 1 + offset;
    return makeDay(year + Math.floor(index / 12), (index % 12) + 1, 1);
  };
  const lastOf = (offset: number): Day => {
    const index = month(from) - 1 + offset;
    return monthEnd(year + Math.floor(index / 12), (index % 12) + 1);
  };
  if (piece === "early" && months > 1) return { ...whole, end: lastOf(Math.ceil((months * 2) / 3) - 1) };
  if (piece === "late" && months > 1) return { ...whole, start: firstOf(months - Math.max(1, Math.floor(months / 2))) };
  return whole;
}
