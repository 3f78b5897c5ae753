import { quoteSheetName } from "../../grid/address";
import type { ReportInput } from "../report-input";
import type { SheetBuilder } from "../sheet-builder";
import type { PlacedYears } from "./put-years";

const ROWS = 14;

/** Puts a column per year: carried over below, new above. */
export function putYearChart(sheet: SheetBuilder, { words }: ReportInput, at: number, years: PlacedYears, columns: number): void {
  const { roadmapYears } = words;
  const name = quoteSheetName(words.sheets["roadmap-years"].name);
  const series = [
    { name: roadmapYears.headers.carried, letter: "D", colour: "9DC3E6" },
    { name: roadmapYears.headers.fresh, letter: "C", colour: "1F4E79" },
  ];
  sheet.chart({
    kind: "stacked-column",
    title: roadmapYears.chartTitle,
    categoryAxis: words.dataHeaders.roadmapYear,
    valueAxis: words.summary.actionsAxis,
    place: { firstRow: at, firstColumn: 1, lastRow: at + ROWS, lastColumn: columns },
    series: series.map(({ name: label, letter, colour }) => ({
      name: label,
      values: `${name}!$${letter}$${years.first}:$${letter}$${years.last}`,
      categories: `${name}!$A$${years.first}:$A$${years.last}`,
      colour,
    })),
    altText: roadmapYears.chartAlt,
  });
}
