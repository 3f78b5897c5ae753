import { quoteSheetName } from "../../grid/address";
import type { PlacedFigures } from "../figure-table";
import { figureLetters } from "../figure-table";
import type { ReportInput } from "../report-input";
import type { SheetBuilder } from "../sheet-builder";
import type { PlacedMonths } from "./put-months";

/** Two lightnesses, so that they stay apart in black and white. */
const DARK = "1F4E79";
const LIGHT = "9DC3E6";
const MOST_UNITS = 20;
const FRAME_ROWS = 7;
const ROWS_PER_UNIT = 1.2;
const LINE_ROWS = 14;
const LAST_COLUMN = 6;

/** Puts two bars per unit: budget and actual of a year. Gives back the row below; nothing is drawn of too many units. */
export function putUnitChart(sheet: SheetBuilder, { words }: ReportInput, at: number, year: number, { first, last }: PlacedFigures): number {
  const units = last - first + 1;
  if (units > MOST_UNITS) return at;
  const { headers, unitChart, eurosAxis } = words.money;
  const name = quoteSheetName(words.sheets.money.name);
  const lastRow = at + FRAME_ROWS + Math.ceil(units * ROWS_PER_UNIT);
  const series = [{ name: `${headers.budget} ${year}`, place: 0, colour: LIGHT }, { name: `${headers.actual} ${year}`, place: 1, colour: DARK }];
  sheet.chart({
    kind: "bar",
    title: unitChart.title(year),
    categoryAxis: words.dataHeaders.unit,
    valueAxis: eurosAxis,
    place: { firstRow: at, firstColumn: 1, lastRow, lastColumn: LAST_COLUMN },
    series: series.map(({ name: label, place, colour }) => ({ name: label, values: `${name}!$${figureLetters(place)}$${first}:$${figureLetters(place)}$${last}`, categories: `${name}!$A$${first}:$A$${last}`, colour })),
    altText: unitChart.alt,
  });
  return lastRow + 2;
}

/** A line of the chart of what has been spent: a column of the table, down to a row. */
export interface SpendingLine {
  readonly name: string;
  readonly letter: string;
  readonly last: number;
}

/** Puts the lines of cumulative budget and spending. Gives back the row below. */
export function putSpendingChart(sheet: SheetBuilder, { words }: ReportInput, at: number, axis: string, { first, last }: PlacedMonths, budget: SpendingLine, actual: SpendingLine): number {
  const { cumulativeChart, eurosAxis } = words.money;
  const name = quoteSheetName(words.sheets.money.name);
  sheet.chart({
    kind: "line",
    title: cumulativeChart.title,
    categoryAxis: axis,
    valueAxis: eurosAxis,
    place: { firstRow: at, firstColumn: 1, lastRow: at + LINE_ROWS, lastColumn: LAST_COLUMN },
    series: [{ ...budget, colour: LIGHT }, { ...actual, colour: DARK }].map(({ name: label, letter, last: end, colour }) => ({ name: label, values: `${name}!$${letter}$${first}:$${letter}$${end}`, categories: `${name}!$A$${first}:$A$${last}`, colour })),
    altText: cumulativeChart.alt,
  });
  return at + LINE_ROWS + 2;
}
