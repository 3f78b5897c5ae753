import type { Day } from "../../grid/day";
import { makeDay, monthEnd } from "../../grid/day";

/** The kinds of period, in the order of the bars' columns. */
export const PERIOD_KINDS = ["half", "quarter", "year"] as const;
export type PeriodKind = (typeof PERIOD_KINDS)[number];

/** A half-year, a quarter or a year. */
export interface SchedulePeriod {
  readonly kind: PeriodKind;
  readonly year: number;
  /** Of the year, from 1. */
  readonly number: number;
  readonly first: Day;
  readonly last: Day;
}

/** Years from the first to the last, both included. */
export interface YearSpan {
  readonly first: number;
  readonly last: number;
}

/** More years than this would not be legible on a page's width. */
const MOST_YEARS = 6;

/** So many years beside the programme's own are shown when actions use them: what is further off is a slip or another programme. */
const MOST_BESIDE = 2;

/** So many years are shown by quarter as well; of a longer time the as-of year and its neighbours, or the next one alone. */
const MOST_YEARS_BY_QUARTER = 3;
const FEWER_YEARS_BY_QUARTER = 2;

const MONTHS: Readonly<Record<PeriodKind, number>> = { half: 6, quarter: 3, year: 12 };

function length({ first, last }: YearSpan): number {
  return last - first + 1;
}

/** So many years of a span, beginning with `from` where the span allows it. */
function cut(span: YearSpan, from: number, years: number): YearSpan {
  if (length(span) <= years) return span;
  const first = Math.max(span.first, Math.min(from, span.last - years + 1));
  return { first, last: first + years - 1 };
}

function narrowed(programme: YearSpan, used: readonly number[], asOf: number): YearSpan {
  const inside = [...used, asOf].filter((year) => year >= programme.first && year <= programme.last);
  const span = inside.length === 0 ? programme : { first: Math.min(...inside), last: Math.max(...inside) };
  return cut(span, asOf - 2, MOST_YEARS);
}

function widened(programme: YearSpan, used: readonly number[]): YearSpan {
  const near = used.filter((year) => year >= programme.first - MOST_BESIDE && year <= programme.last + MOST_BESIDE);
  const last = Math.min(Math.max(programme.last, ...near), programme.first + MOST_YEARS - 1);
  return { first: Math.max(Math.min(programme.first, ...near), last - MOST_YEARS + 1), last };
}

/**
 * The years that the sheet shows: the programme's, and near ones that actions use. Of a programme of many years only
 * those that are used, round the as-of year.
 * @param used the years in which actions start or are due, each once
 */
export function shownYears(programme: YearSpan, used: readonly number[], asOf: number): YearSpan {
  return length(programme) > MOST_YEARS ? narrowed(programme, used, asOf) : widened(programme, used);
}

/** The years that are shown by quarter. */
export function quarterYears(years: YearSpan, asOf: number): YearSpan {
  return length(years) <= MOST_YEARS_BY_QUARTER + 1 ? cut(years, asOf - 1, MOST_YEARS_BY_QUARTER) : cut(years, asOf, FEWER_YEARS_BY_QUARTER);
}

/** The periods of one kind in some years, in order. */
export function periodsOf(kind: PeriodKind, years: YearSpan): readonly SchedulePeriod[] {
  const months = MONTHS[kind];
  return Array.from({ length: length(years) }, (_, index) => years.first + index).flatMap((year) =>
    Array.from({ length: 12 / months }, (_, index) => ({ kind, year, number: index + 1, first: makeDay(year, index * months + 1, 1), last: monthEnd(year, (index + 1) * months) })),
  );
}
