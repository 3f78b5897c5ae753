import { columnLetters } from "../../grid/address";
import { dottedDay } from "../../grid/day";
import { serialFromDay } from "../../grid/serial";
import { AS_OF_NAME } from "../data/parameters";
import { dayText } from "../overdue/day-text";
import type { ReportInput } from "../report-input";
import type { SheetBuilder } from "../sheet-builder";
import { quoted } from "../structured-reference";
import { PERIOD_KINDS } from "./periods";
import type { ScheduleLayout } from "./schedule-layout";
import { COLUMNS, periodsOfKind } from "./schedule-layout";

export const TODAY = "▼";

/** Above the header of the bars: what kinds of period they are, the first and the last day of each, and where the as-of day lies. */
export function putBarsHead(sheet: SheetBuilder, input: ReportInput, layout: ScheduleLayout): void {
  const texts = input.words.schedule;
  const { kinds, firstDays, lastDays, today } = layout.bars;
  sheet.text(firstDays, COLUMNS.due, texts.firstDay, "muted");
  sheet.text(lastDays, COLUMNS.due, texts.lastDay, "muted");
  for (const kind of PERIOD_KINDS) {
    const [first] = periodsOfKind(layout, kind);
    if (first !== undefined) sheet.text(kinds, first.column, texts.kinds[kind], "bold");
  }
  for (const { first, last, column, firstCell, lastCell } of layout.periods) {
    sheet.put(firstDays, column, { value: serialFromDay(first, 1900), style: "dayNarrow" });
    sheet.put(lastDays, column, { value: serialFromDay(last, 1900), style: "dayNarrow" });
    const isNow = first <= input.asOf && input.asOf <= last;
    sheet.formula(today, column, `IF(AND(${firstCell}<=${AS_OF_NAME},${lastCell}>=${AS_OF_NAME}),"${TODAY}","")`, isNow ? TODAY : "", "todayMark");
  }
  putToday(sheet, input, layout);
}

/** The as-of day in words, and whether the bars reach it. */
function putToday(sheet: SheetBuilder, input: ReportInput, layout: ScheduleLayout): void {
  const { within, before, after } = input.words.schedule.today;
  const years = periodsOfKind(layout, "year");
  const [earliest, latest] = [years[0], years.at(-1)];
  if (earliest === undefined || latest === undefined) return;
  const where = input.asOf < earliest.first ? before : input.asOf > latest.last ? after : within;
  const formula = `"${TODAY} "&${dayText(AS_OF_NAME)}&IF(${AS_OF_NAME}<${earliest.firstCell},${quoted(before)},IF(${AS_OF_NAME}>${latest.lastCell},${quoted(after)},${quoted(within)}))`;
  sheet.formula(layout.bars.today, COLUMNS.group, formula, `${TODAY} ${dottedDay(input.asOf)}${where}`, "bold");
}

/** Whether today's mark stands above a column, for the colour of the cells below it. */
export function isTodayFormula({ bars }: ScheduleLayout, column: number): string {
  return `${columnLetters(column)}$${bars.today}="${TODAY}"`;
}
