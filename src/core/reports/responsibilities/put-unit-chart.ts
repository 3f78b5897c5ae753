import { quoteSheetName } from "../../grid/address";
import type { PlacedBreakdown } from "../put-breakdown";
import type { ReportInput } from "../report-input";
import type { SheetBuilder } from "../sheet-builder";
import { FIGURE_COLUMNS } from "./responsibility-figures";

/** More bars than these nobody can read, and they would not stand on the first printed page. */
const MOST_BARS = 20;
/** Rows that the chart takes: for title, axis and legend, and for each bar. */
const FRAME_ROWS = 7;
const ROWS_PER_BAR = 0.8;

/** Rows that a chart of so many units takes with one blank row; 0 where they are too many. */
export function unitChartRows(bars: number): number {
  return bars > MOST_BARS ? 0 : FRAME_ROWS + Math.ceil(bars * ROWS_PER_BAR) + 1;
}

/** Puts a bar per unit: done, open in time, late and other. */
export function putUnitChart(sheet: SheetBuilder, { words }: ReportInput, at: number, units: PlacedBreakdown, columns: number): void {
  const { responsibilities } = words;
  const name = quoteSheetName(words.sheets.responsibilities.name);
  // Four lightnesses, so that they stay apart in black and white.
  const series = [
    { name: words.summary.done, letter: FIGURE_COLUMNS.done, colour: "1F4E79" },
    { name: responsibilities.headers.openInTime, letter: FIGURE_COLUMNS.openInTime, colour: "9DC3E6" },
    { name: words.summary.late, letter: FIGURE_COLUMNS.late, colour: "C55A11" },
    { name: responsibilities.headers.other, letter: FIGURE_COLUMNS.other, colour: "D9D9D9" },
  ];
  const lastRow = at + unitChartRows(units.last - units.first + 1) - 2;
  sheet.chart({
    kind: "stacked-bar",
    title: responsibilities.chartTitle,
    categoryAxis: words.dataHeaders.unit,
    valueAxis: words.summary.actionsAxis,
    place: { firstRow: at, firstColumn: 1, lastRow, lastColumn: columns },
    series: series.map(({ name: label, letter, colour }) => ({
      name: label,
      values: `${name}!$${letter}$${units.first}:$${letter}$${units.last}`,
      categories: `${name}!$A$${units.first}:$A$${units.last}`,
      colour,
    })),
    altText: responsibilities.chartAlt,
  });
}
