import type { ReportInput } from "../report-input";
import { SheetBuilder } from "../sheet-builder";
import { printOf, putTitle } from "../sheet-frame";
import type { SheetPlan } from "../sheet-plan";
import { widthFor } from "../text-width";
import { putBars } from "./put-bars";
import { putCharts } from "./put-charts";
import { putCounts } from "./put-counts";
import { putGroups } from "./put-groups";
import { putMarks } from "./put-marks";
import { hasSchedule } from "./schedule-columns";
import type { ScheduleLayout } from "./schedule-layout";
import { scheduleLayout } from "./schedule-layout";

const PERIODS = ["year", "half", "quarter"] as const;

/** Wide enough for "31.12." in small figures and for a mark such as "■K!". */
const LEAST_BAR_WIDTH = 5;

/** A bar per action over the programme's half-years, quarters and years; above it how many start, are under way, are due and are late in each. */
export function scheduleSheet(input: ReportInput): SheetPlan | undefined {
  if (!hasSchedule(input)) return undefined;
  const { words } = input;
  const sheet = new SheetBuilder();
  const layout = scheduleLayout(input);
  putTitle(sheet, input, "schedule");
  sheet.put(4, 1, { value: words.schedule.toBars, style: "link", link: { sheet: words.sheets.schedule.name, cell: `A${layout.blocks.bars}` } });
  sheet.text(5, 1, words.schedule.countsNote, "muted");
  for (const kind of PERIODS) putCounts(sheet, input, layout, kind);
  putGroups(sheet, input, layout);
  putMarks(sheet, input, layout);
  if (input.rows.length > 0) putCharts(sheet, input, layout);
  putBars(sheet, input, layout);
  return sheet.build({
    id: "schedule",
    name: words.sheets.schedule.name,
    columnWidths: widths(input, layout),
    freeze: { rows: 2, columns: 2 },
    print: printOf(input, "schedule", { first: layout.bars.kinds, last: layout.bars.header }),
    tabColour: "9DC3E6",
  });
}

/** The columns before the bars hold the tables of counts as well; bars are as narrow as their headers allow. */
function widths({ words }: ReportInput, { periods }: ScheduleLayout): readonly number[] {
  const texts = words.schedule;
  const word = (...headers: readonly string[]): number => Math.max(...headers.flatMap((header) => header.split(" ")).map((each) => widthFor(each, "headerRight")));
  const { starting, underWay, due, late } = texts.periodHeaders;
  const left = [
    22,
    40,
    word(starting, words.dataHeaders.id, words.summary.count),
    Math.max(16, word(underWay)),
    Math.max(12, word(due, texts.groupHeaders.next)),
    Math.max(12, word(late, texts.groupHeaders.last, words.dataHeaders.due, texts.continuousDue)),
    Math.max(13, word(words.summary.late)),
    word(texts.mark),
  ];
  const bars = periods.map(({ kind, year, number }) => Math.max(LEAST_BAR_WIDTH, ...texts.periodName(kind, year, number).split(" ").map((each) => widthFor(each, "headerNarrow"))));
  return [...left, ...bars, word(words.overdue.headers.position)];
}
