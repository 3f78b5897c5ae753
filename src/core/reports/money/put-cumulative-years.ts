import type { PlacedFigures } from "../figure-table";
import { figureLetters } from "../figure-table";
import type { ReportInput } from "../report-input";
import type { SheetBuilder } from "../sheet-builder";
import type { MoneyYear } from "./money-years";
import type { PlacedMonths } from "./put-months";
import type { YearPlaces } from "./year-table";

/** Puts budget and actual of the years added up from the first on, for the chart of what has been spent in all. Columns: A year, B budget, C actual. */
export function putCumulativeYears(sheet: SheetBuilder, { words, rows }: ReportInput, at: number, years: readonly MoneyYear[], placed: PlacedFigures, places: YearPlaces): PlacedMonths {
  const { headings, headers, tables } = words.money;
  const shown = years.filter(({ year }) => year !== null);
  sheet.text(at, 1, headings.cumulative, "heading");
  const first = at + 2;
  const last = at + 1 + shown.length;
  sheet.table({ name: tables.cumulative, range: { firstRow: at + 1, firstColumn: 1, lastRow: last, lastColumn: 3 }, columns: [headers.year, headers.cumulativeBudget, headers.cumulative], style: "plain", filter: false }, (index) => (index === 0 ? "header" : "headerRight"));
  const sums = { budget: 0, actual: 0 };
  shown.forEach((each, index) => {
    const row = first + index;
    for (const kind of ["budget", "actual"] as const) sums[kind] += rows.reduce((cents, data) => cents + (each[kind]?.centsOf(data) ?? 0), 0);
    sheet.put(row, 1, { value: each.year, style: "yearLabel" });
    (["budget", "actual"] as const).forEach((kind, place) => {
      const letters = figureLetters(places[kind]);
      sheet.formula(row, 2 + place, `SUM(${letters}$${placed.first}:${letters}${placed.first + index})`, sums[kind] / 100, "money");
    });
  });
  return { first, last, next: last + 2 };
}
