import { columnLetters } from "../../grid/address";
import { serialFromDay } from "../../grid/serial";
import type { Timing } from "./bar";
import type { PlacedPeriod, ScheduleLayout } from "./schedule-layout";
import { COLUMNS, periodsOfKind } from "./schedule-layout";
import { PERIOD_KINDS } from "./periods";

/** In the first and the last column of a kind of period: the bar lies wholly before or after them. */
export const BEFORE = "◄";
export const AFTER = "►";

const [START, DUE, MARK] = [COLUMNS.start, COLUMNS.due, COLUMNS.mark].map((column) => `$${columnLetters(column)}`);

/** A column of bars: the formula of a row's cell, and what we expect of it. */
export interface BarColumn {
  readonly column: number;
  readonly formula: (row: number) => string;
  readonly value: (timing: Timing, mark: string) => string;
}

/**
 * A cell of a bar needs its row's start, due day and mark, and the two days above its column. Excel takes text for
 * greater than every number, so "continuous" as due day comes after each period; a row without a due day has no mark.
 */
function barColumn(period: PlacedPeriod, isFirst: boolean, isLast: boolean): BarColumn {
  const [first, last] = [serialFromDay(period.first, 1900), serialFromDay(period.last, 1900)];
  return {
    column: period.column,
    formula: (row) => {
      const [start, due, mark] = [`${START}${row}`, `${DUE}${row}`, `${MARK}${row}`];
      const before = isFirst ? `IF(AND(${mark}<>"",${due}<${period.firstCell}),"${BEFORE}","")` : '""';
      const outside = isLast ? `IF(AND(${mark}<>"",MIN(${start}:${due})>${period.lastCell}),"${AFTER}",${before})` : before;
      return `IF(AND(MIN(${start}:${due})<=${period.lastCell},${due}>=${period.firstCell}),${mark},${outside})`;
    },
    value: ({ from, to }, mark) => {
      if (to === undefined) return "";
      if (from <= last && to >= first) return mark;
      if (isLast && from > last) return AFTER;
      return isFirst && to < first ? BEFORE : "";
    },
  };
}

/** The columns of all bars. */
export function barColumns(layout: ScheduleLayout): readonly BarColumn[] {
  return PERIOD_KINDS.flatMap((kind) => {
    const periods = periodsOfKind(layout, kind);
    return periods.map((period, index) => barColumn(period, index === 0, index === periods.length - 1));
  });
}
