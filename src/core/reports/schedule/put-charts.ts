import { columnLetters, quoteSheetName } from "../../grid/address";
import type { ReportInput } from "../report-input";
import type { SheetBuilder } from "../sheet-builder";
import type { PlanChart } from "../sheet-plan";
import { COUNT_COLUMNS } from "./put-counts";
import type { ScheduleLayout } from "./schedule-layout";
import { FIRST_BAR_COLUMN, periodsOfKind } from "./schedule-layout";

/** Rows of a chart, and the columns that it needs at least to be legible. */
const HEIGHT = 19;
const WIDTH = 16;

/** Dark, mid and light: they stay apart in black and white. */
const DARK = "1F4E79";
const MID = "9DC3E6";
const GREY = "A6A6A6";

/** Beside the tables of periods: how much is under way and due by quarter, and what starts, is due and late by half-year. */
export function putCharts(sheet: SheetBuilder, input: ReportInput, layout: ScheduleLayout): void {
  const { words } = input;
  const texts = words.schedule;
  const h = texts.periodHeaders;
  const name = quoteSheetName(words.sheets.schedule.name);
  const lastColumn = Math.max(FIRST_BAR_COLUMN + layout.periods.length - 1, FIRST_BAR_COLUMN + WIDTH);
  const put = (kind: "half" | "quarter", at: number, chart: Pick<PlanChart, "kind" | "title" | "altText">, series: readonly (readonly [label: string, column: number, colour: string])[]): void => {
    const first = layout.blocks[kind] + 2;
    const last = first + periodsOfKind(layout, kind).length - 1;
    sheet.chart({
      ...chart,
      categoryAxis: texts.kinds[kind],
      valueAxis: words.summary.actionsAxis,
      place: { firstRow: at, firstColumn: FIRST_BAR_COLUMN, lastRow: at + HEIGHT - 1, lastColumn },
      series: series.map(([label, column, colour]) => ({
        name: label,
        values: `${name}!$${columnLetters(column)}$${first}:$${columnLetters(column)}$${last}`,
        categories: `${name}!$A$${first}:$A$${last}`,
        colour,
      })),
    });
  };
  const top = layout.blocks.year;
  put("quarter", top, { kind: "line", title: texts.quarterChart.title, altText: texts.quarterChart.alt }, [
    [h.underWay, COUNT_COLUMNS.underWay, DARK],
    [h.due, COUNT_COLUMNS.due, MID],
  ]);
  put("half", top + HEIGHT + 1, { kind: "column", title: texts.halfChart.title, altText: texts.halfChart.alt }, [
    [h.starting, COUNT_COLUMNS.starting, MID],
    [h.due, COUNT_COLUMNS.due, DARK],
    [h.late, COUNT_COLUMNS.late, GREY],
  ]);
}
