import { isRealDay, makeDay } from "../../../grid/day";
import type { Period } from "../../values";
import { isLikelyYear } from "./calendar/years";

const DAY = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/u;
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/u;
const YEAR = /^\d{4}$/u;

function dayOf(year: number, month: number, day: number): Period | undefined {
  if (!isLikelyYear(year) || !isRealDay(year, month, day)) return undefined;
  const iso = makeDay(year, month, day);
  return { start: iso, end: iso, precision: "day" };
}

/** The time of a text in one of the forms that need no rewriting (1.5.2025, 2025-05-01, 2025); undefined for any other. */
export function plainPeriod(text: string): Period | undefined {
  if (text.length > 10) return undefined;
  const day = DAY.exec(text);
  if (day) return dayOf(Number(day[3]), Number(day[2]), Number(day[1]));
  const iso = ISO_DAY.exec(text);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const year = YEAR.test(text) ? Number(text) : 0;
  return isLikelyYear(year) ? { start: makeDay(year, 1, 1), end: makeDay(year, 12, 31), precision: "year" } : undefined;
}
