import { quoteSheetName } from "../../grid/address";
import type { PlacedFigures } from "../figure-table";
import { figureLetters } from "../figure-table";
import type { ReportInput } from "../report-input";
import type { SheetBuilder } from "../sheet-builder";

/** More bars than these nobody can read. */
const MOST_BARS = 20;
const FRAME_ROWS = 6;
const ROWS_PER_BAR = 0.9;
const LAST_COLUMN = 6;

/** Puts a bar per unit: its person-days. Gives back the row below; nothing is drawn of too many units, or without days. */
export function putDaysChart(sheet: SheetBuilder, { words }: ReportInput, at: number, { first, last, totals }: PlacedFigures, place: number): number {
  const bars = last - first + 1;
  if (bars > MOST_BARS || Number(totals[place]) === 0) return at;
  const name = quoteSheetName(words.sheets.resources.name);
  const letters = figureLetters(place);
  const lastRow = at + FRAME_ROWS + Math.ceil(bars * ROWS_PER_BAR);
  sheet.chart({
    kind: "bar",
    title: words.resources.chartTitle,
    categoryAxis: words.dataHeaders.unit,
    valueAxis: words.resources.headers.personDays,
    place: { firstRow: at, firstColumn: 1, lastRow, lastColumn: LAST_COLUMN },
    series: [{ name: words.resources.headers.personDays, values: `${name}!$${letters}$${first}:$${letters}$${last}`, categories: `${name}!$A$${first}:$A$${last}`, colour: "1F4E79" }],
    altText: words.resources.chartAlt,
  });
  return lastRow + 2;
}
