import { columnLetters } from "../../grid/address";
import { yearOf } from "../../grid/day";
import { dayFromSerial } from "../../grid/serial";
import { STATUSES } from "../../reading/values";
import type { ReportInput } from "../report-input";
import type { Timing } from "./bar";
import { NO_END, timingOf } from "./bar";
import type { Grouping } from "./grouping";
import { groupingOf } from "./grouping";
import type { PeriodKind, SchedulePeriod } from "./periods";
import { PERIOD_KINDS, periodsOf, quarterYears, shownYears } from "./periods";

/** Columns before the bars. */
export const COLUMNS = { group: 1, title: 2, id: 3, who: 4, start: 5, due: 6, status: 7, mark: 8 } as const;
export const FIRST_BAR_COLUMN = 9;

/** Below title, subtitle, the link to the bars and a note. */
const FIRST_BLOCK_ROW = 7;

/** Heading, header, total and a blank row. */
const ROWS_AROUND = 4;

/** Earlier, later, continuous, missing. */
const ROWS_OUTSIDE = 4;

/** A period with the column of its bars. */
export interface PlacedPeriod extends SchedulePeriod {
  readonly column: number;
  /** The cells above its bars that hold its first and last day, with the row fixed: "I$74". */
  readonly firstCell: string;
  readonly lastCell: string;
}

/** What the sheet shows and where its blocks stand; formulas of one block point at cells of another. */
export interface ScheduleLayout {
  /** In the order of `input.rows`. */
  readonly timings: readonly Timing[];
  readonly grouping: Grouping;
  /** In the order of their columns; of each kind at least one. */
  readonly periods: readonly PlacedPeriod[];
  /** The row of each block's heading. */
  readonly blocks: Readonly<Record<PeriodKind | "groups" | "marks" | "bars", number>>;
  /** Above the bars: the kinds of period, first days, last days, today's mark, and the table's header. */
  readonly bars: { readonly kinds: number; readonly firstDays: number; readonly lastDays: number; readonly today: number; readonly header: number };
}

function usedYears(timings: readonly Timing[]): readonly number[] {
  const days = new Set<number>();
  for (const { begins, to } of timings) {
    if (begins !== undefined) days.add(begins);
    if (to !== undefined && to !== NO_END) days.add(to);
  }
  return [...new Set([...days].flatMap((serial) => dayFromSerial(serial, 1900) ?? []).map(yearOf))];
}

function shownPeriods(input: ReportInput, timings: readonly Timing[]): readonly SchedulePeriod[] {
  const { firstYear, lastYear } = input.roadmap.programme.period;
  const asOf = yearOf(input.asOf);
  const years = shownYears({ first: firstYear, last: lastYear }, usedYears(timings), asOf);
  return PERIOD_KINDS.flatMap((kind) => periodsOf(kind, kind === "quarter" ? quarterYears(years, asOf) : years));
}

/** Works the whole sheet out, before anything is put on it. */
export function scheduleLayout(input: ReportInput): ScheduleLayout {
  const timings = input.rows.map(({ action }) => timingOf(action));
  const grouping = groupingOf(input);
  const shown = shownPeriods(input, timings);
  const rowsOf = (kind: PeriodKind): number => shown.filter((period) => period.kind === kind).length + ROWS_OUTSIDE + ROWS_AROUND;
  const half = FIRST_BLOCK_ROW + rowsOf("year");
  const quarter = half + rowsOf("half");
  const groups = quarter + rowsOf("quarter");
  const marks = groups + (grouping.labels.length === 0 ? 0 : grouping.labels.length + ROWS_AROUND);
  const bars = marks + STATUSES.length + 1 + ROWS_AROUND;
  const kinds = bars + 2;
  const periods = shown.map((period, index) => {
    const column = FIRST_BAR_COLUMN + index;
    return { ...period, column, firstCell: `${columnLetters(column)}$${kinds + 1}`, lastCell: `${columnLetters(column)}$${kinds + 2}` };
  });
  return { timings, grouping, periods, blocks: { year: FIRST_BLOCK_ROW, half, quarter, groups, marks, bars }, bars: { kinds, firstDays: kinds + 1, lastDays: kinds + 2, today: kinds + 3, header: kinds + 4 } };
}

/** The periods of one kind. */
export function periodsOfKind({ periods }: ScheduleLayout, kind: PeriodKind): readonly PlacedPeriod[] {
  return periods.filter((period) => period.kind === kind);
}
