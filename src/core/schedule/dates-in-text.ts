import type { Day } from "../grid/day";
import { isRealDay, makeDay, monthEnd } from "../grid/day";

/** A date found in running text, as an interval. */
interface DateInText {
  readonly start: Day;
  readonly end: Day;
}

/** Beginnings of month names in Finnish, Swedish and English; January first. Finnish ones need "kuu" or "k." after them: "kesä 2025" is a summer. */
const MONTHS = [
  ["tammik", "jan"],
  ["helmik", "feb"],
  ["maalisk", "mar"],
  ["huhtik", "apr"],
  ["toukok", "maj", "may"],
  ["kesäk", "jun"],
  ["heinäk", "jul"],
  ["elok", "aug"],
  ["syysk", "sep"],
  ["lokak", "okt", "oct"],
  ["marrask", "nov"],
  ["jouluk", "dec"],
] as const;

const YEAR = /(?:19|20)\d\d/u;
/** A year after a word, as month names have it; looked for first, since the pattern for month names is slow. */
const YEAR_AFTER_WORD = /[\p{L}.] (?:19|20)\d\d/u;

// A letter, digit, stop or stroke just before would make a date out of a part of something else: "320/2023" is an act's number.
const DATE =
  /(?<![\p{L}\d./])(?:(?<isoYear>\d{4})-(?<isoMonth>\d{2})-(?<isoDay>\d{2})|(?<day>\d{1,2})\. ?(?<month>\d{1,2})\. ?(?<year>\d{4})|(?<onlyMonth>\d{1,2})\/(?<monthYear>\d{4})|(?<part>[hq]) ?(?<number>[1-4]) ?[/ -] ?(?<partYear>\d{4}))(?!\d)/giu;
const MONTH_NAME =
  /(?<!\p{L})(?:(?<finnish>(?:tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu)k)(?:uu\p{L}*|\.)(?: \p{L}+)?|(?<other>jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec)(?:uari|uary|ruari|ruary|s|ch|il|i|e|y|ust|usti|t|tember|ober|ember)?\.?) (?<year>\d{4})(?!\d)/giu;

function span(year: number, firstMonth: number, lastMonth: number): DateInText | undefined {
  if (!isRealDay(year, firstMonth, 1) || !isRealDay(year, lastMonth, 1)) return undefined;
  return { start: makeDay(year, firstMonth, 1), end: monthEnd(year, lastMonth) };
}

function singleDay(year: number, month: number, day: number): DateInText | undefined {
  if (!isRealDay(year, month, day)) return undefined;
  const only = makeDay(year, month, day);
  return { start: only, end: only };
}

function digitsDate(groups: Readonly<Record<string, string | undefined>>): DateInText | undefined {
  if (groups["isoYear"] !== undefined) return singleDay(Number(groups["isoYear"]), Number(groups["isoMonth"]), Number(groups["isoDay"]));
  if (groups["year"] !== undefined) return singleDay(Number(groups["year"]), Number(groups["month"]), Number(groups["day"]));
  if (groups["onlyMonth"] !== undefined) return span(Number(groups["monthYear"]), Number(groups["onlyMonth"]), Number(groups["onlyMonth"]));
  const months = groups["part"]?.toLowerCase() === "h" ? 6 : 3;
  const last = Number(groups["number"]) * months;
  return span(Number(groups["partYear"]), last - months + 1, last);
}

function namedMonth(groups: Readonly<Record<string, string | undefined>>): DateInText | undefined {
  const name = (groups["finnish"] ?? groups["other"] ?? "").toLowerCase();
  const month = MONTHS.findIndex((names) => names.some((known) => known === name)) + 1;
  return span(Number(groups["year"]), month, month);
}

/**
 * Dates written in running text: 1.5.2025, 2025-05-01, 5/2025, H1/2025, Q3/2025, toukokuussa 2025, maj 2025. In no
 * particular order; text without a year between 1900 and 2099 has none.
 */
export function datesInText(text: string): readonly DateInText[] {
  if (!YEAR.test(text)) return [];
  const found: DateInText[] = [];
  for (const match of text.matchAll(DATE)) {
    const date = digitsDate(match.groups ?? {});
    if (date !== undefined) found.push(date);
  }
  if (!YEAR_AFTER_WORD.test(text)) return found;
  for (const match of text.matchAll(MONTH_NAME)) {
    const date = namedMonth(match.groups ?? {});
    if (date !== undefined) found.push(date);
  }
  return found;
}

/** The last day that running text speaks of, or undefined when it names no date. */
export function lastDayInText(text: string): Day | undefined {
  return datesInText(text).reduce<Day | undefined>((last, date) => (last === undefined || date.end > last ? date.end : last), undefined);
}
