import { columnLetters } from "../../grid/address";
import type { ReportInput } from "../report-input";
import type { SheetBuilder } from "../sheet-builder";
import { column, countWhere } from "../structured-reference";
import type { Count } from "./count-rows";
import { countRows } from "./count-rows";
import type { PeriodKind } from "./periods";
import type { ScheduleLayout } from "./schedule-layout";
import { periodsOfKind } from "./schedule-layout";

/** Where the figures stand; the charts point at them. */
export const COUNT_COLUMNS = { starting: 3, underWay: 4, due: 5, late: 6 } as const;

/** How many actions start, are under way, are due and are late in each period of a kind. Starts and dues add up to all actions. */
export function putCounts(sheet: SheetBuilder, input: ReportInput, layout: ScheduleLayout, kind: PeriodKind): void {
  const { words, rows } = input;
  const texts = words.schedule;
  const h = texts.periodHeaders;
  const at = layout.blocks[kind];
  const counted = countRows(input, periodsOfKind(layout, kind));
  const first = at + 2;
  const last = at + 1 + counted.length;
  sheet.text(at, 1, texts.periodHeadings[kind], "heading");
  sheet.table(
    { name: texts.tables[kind], range: { firstRow: at + 1, firstColumn: 1, lastRow: last, lastColumn: COUNT_COLUMNS.late }, columns: [h.period, h.days, h.starting, h.underWay, h.due, h.late], style: "plain", filter: false },
    (index) => (index < 2 ? "header" : "headerRight"),
  );
  const late = `${column(words.tables.data, words.dataHeaders.overdue)}=1`;
  const totals = { starting: 0, due: 0, late: 0 };
  const put = (row: number, columnNumber: number, { conditions, holds }: Count): number => {
    let expected = 0;
    rows.forEach((each, index) => {
      const timing = layout.timings[index];
      if (timing !== undefined && holds(timing, each)) expected += 1;
    });
    sheet.formula(row, columnNumber, countWhere(...conditions), expected, "integer");
    return expected;
  };
  counted.forEach((each, index) => {
    const row = first + index;
    sheet.text(row, 1, each.label, "wrappedPlain");
    if (each.days.formula === undefined) sheet.text(row, 2, each.days.value);
    else sheet.formula(row, 2, each.days.formula, each.days.value, "plain");
    totals.starting += put(row, COUNT_COLUMNS.starting, each.starting);
    if (each.underWay !== undefined) put(row, COUNT_COLUMNS.underWay, each.underWay);
    totals.due += put(row, COUNT_COLUMNS.due, each.due);
    totals.late += put(row, COUNT_COLUMNS.late, { conditions: [...each.due.conditions, late], holds: (timing, action) => action.verdict.overdue !== null && each.due.holds(timing, action) });
  });
  sheet.text(last + 1, 1, words.summary.total, "totalLabel");
  for (const figure of ["starting", "due", "late"] as const) {
    const letter = columnLetters(COUNT_COLUMNS[figure]);
    sheet.formula(last + 1, COUNT_COLUMNS[figure], `SUM(${letter}${first}:${letter}${last})`, totals[figure], "total");
  }
}
