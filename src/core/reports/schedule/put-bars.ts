import { cellAddress } from "../../grid/address";
import type { ReportInput } from "../report-input";
import type { SheetBuilder } from "../sheet-builder";
import { column, quoted } from "../structured-reference";
import { barColumns } from "./bar-cell";
import type { Member, Pick } from "./left-columns";
import { leftColumns } from "./left-columns";
import { barColours, markOf } from "./marks";
import { isTodayFormula, putBarsHead } from "./put-bars-head";
import { groupWeights, orderOf } from "./schedule-columns";
import type { ScheduleLayout } from "./schedule-layout";
import { FIRST_BAR_COLUMN } from "./schedule-layout";

/** All actions in the order of their sort keys. */
function inOrder({ rows }: ReportInput, { timings, grouping }: ScheduleLayout): readonly Member[] {
  const weights = groupWeights(grouping);
  return rows
    .flatMap((row, index) => {
      const timing = timings[index];
      return timing === undefined ? [] : [{ row, timing, position: index + 1, order: orderOf(row, timing, weights.get(grouping.labelOf(row).toLowerCase()) ?? 0) }];
    })
    .sort((a, b) => b.order - a.order);
}

/** One row per action with its bars, below the head that says which periods they are. */
export function putBars(sheet: SheetBuilder, input: ReportInput, layout: ScheduleLayout): void {
  const { words } = input;
  const texts = words.schedule;
  const { periods, bars, blocks, grouping } = layout;
  sheet.text(blocks.bars, 1, texts.barsHeading(grouping.labels.length === 0 ? undefined : grouping.dataHeader.toLowerCase()), "heading");
  sheet.text(blocks.bars + 1, 1, texts.barsNote, "muted");
  putBarsHead(sheet, input, layout);
  const members = inOrder(input, layout);
  const lastBar = FIRST_BAR_COLUMN + periods.length - 1;
  const first = bars.header + 1;
  const last = bars.header + Math.max(1, members.length);
  const left = leftColumns(input, layout);
  const columns = [...left.map(({ header }) => header), ...periods.map((period) => texts.periodName(period.kind, period.year, period.number)), words.overdue.headers.position];
  sheet.table({ name: texts.tables.bars, range: { firstRow: bars.header, firstColumn: 1, lastRow: last, lastColumn: lastBar + 1 }, columns, style: "plain", filter: false }, (index) => {
    if (index < left.length) return left[index]?.style === "linedDate" ? "headerRight" : "header";
    return index === columns.length - 1 ? "headerRight" : "headerNarrow";
  });
  putRows(sheet, input, layout, members);
  const range = { firstRow: first, firstColumn: FIRST_BAR_COLUMN, lastRow: last, lastColumn: lastBar };
  for (const format of barColours(input, range)) sheet.conditionalFormat(format);
  sheet.conditionalFormat({ range, formula: isTodayFormula(layout, FIRST_BAR_COLUMN), style: "todayColumn" });
}

/**
 * The rows find themselves like those of the other live lists: the last column is the position in the data table of the
 * k-th largest key, the others are looked up there.
 */
function putRows(sheet: SheetBuilder, input: ReportInput, layout: ScheduleLayout, members: readonly Member[]): void {
  const { words } = input;
  const { periods, bars } = layout;
  const order = column(words.tables.data, words.schedule.dataHeaders.order);
  const left = leftColumns(input, layout);
  const positionColumn = FIRST_BAR_COLUMN + periods.length;
  const columns = barColumns(layout);
  const pickAt = (row: number): Pick => {
    const position = `$${cellAddress(row, positionColumn)}`;
    return (header) => `INDEX(${column(words.tables.data, header)},${position})`;
  };
  for (let index = 0; index < Math.max(1, members.length); index += 1) {
    const row = bars.header + 1 + index;
    const member = members[index];
    const position = `$${cellAddress(row, positionColumn)}`;
    sheet.formula(row, positionColumn, `IF(COUNTIF(${order},">0")<${index + 1},"",MATCH(LARGE(${order},${index + 1}),${order},0))`, member?.position ?? "", "linedInteger");
    const above = index === 0 ? undefined : pickAt(row - 1);
    left.forEach((each, columnIndex) => {
      const blank = index === 0 && columnIndex === 0 ? words.overdue.none : "";
      const expected = member === undefined ? blank : each.value(member, members[index - 1]);
      sheet.formula(row, columnIndex + 1, `IF(${position}="",${quoted(blank)},${each.formula(pickAt(row), above)})`, expected, each.style);
    });
    const mark = member === undefined ? "" : markOf(input, member.row, member.timing);
    for (const { column: at, formula, value } of columns) sheet.formula(row, at, formula(row), member === undefined ? "" : value(member.timing, mark), "barCell");
  }
}
