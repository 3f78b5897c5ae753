/**
 * A calendar day as ISO text, "2025-06-30". Never a `Date`: a time zone must not move it. ISO text compares
 * correctly with `<` and `>`.
 */
export type Day = string;

export interface DayParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAYS_BEFORE_1970 = 719468;

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Days in a month, 1–12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** True for a day that exists, in the years 1 to 9999. */
export function isRealDay(year: number, month: number, day: number): boolean {
  return year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** ISO text of a day that exists; the caller has checked it with `isRealDay`. */
export function makeDay(year: number, month: number, day: number): Day {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

export function monthEnd(year: number, month: number): Day {
  return makeDay(year, month, daysInMonth(year, month));
}

export function dayParts(day: Day): DayParts {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) };
}

/** "30.6.2025": how a day is written in Finland, whatever the language. */
export function dottedDay(day: Day): string {
  const { year, month, day: dayOfMonth } = dayParts(day);
  return `${dayOfMonth}.${month}.${year}`;
}

export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

/** True for "YYYY-MM-DD" that is a day of the calendar. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return false;
  const { year, month, day } = dayParts(text);
  return isRealDay(year, month, day);
}

/** Days since 1.1.1970, negative before it (proleptic Gregorian calendar). */
export function dayNumber(day: Day): number {
  const { year, month, day: dayOfMonth } = dayParts(day);
  // Years are counted from March, so that the leap day is a year's last.
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOfMonth - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - DAYS_BEFORE_1970;
}

/** The day that is `number` days after 1.1.1970. */
export function dayFromNumber(number: number): Day {
  const shifted = number + DAYS_BEFORE_1970;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return makeDay(year, month, dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1);
}

export function addDays(day: Day, days: number): Day {
  return dayFromNumber(dayNumber(day) + days);
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}
