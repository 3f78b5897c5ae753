import type { ReportInput } from "../report-input";
import type { SheetBuilder } from "../sheet-builder";
import { countWhere } from "../structured-reference";
import { figureHeaders, putFigures, putFigureTotals } from "./put-figures";
import type { YearConditions } from "./year-conditions";
import type { YearFigure } from "./year-figures";
import type { YearLine } from "./year-lines";

/** Columns: A year, B in all, C new, D carried over, E the first figure of the new ones. */
const FRESH = 3;
const FIRST_FIGURE = 5;

/** Where the table came to stand. */
export interface PlacedYears {
  /** The rows of the years; the one without a year is below. */
  readonly first: number;
  readonly last: number;
  readonly totalRow: number;
}

/** Puts the table of the years: in all, new, carried over, and of the new ones done, in progress, statutory. */
export function putYears(sheet: SheetBuilder, input: ReportInput, at: number, lines: readonly YearLine[], figures: readonly YearFigure[], conditions: YearConditions): PlacedYears {
  const { words, rows } = input;
  const { headers, tables, byYear, noTotal } = words.roadmapYears;
  sheet.text(at, 1, byYear, "heading");
  const columns = [words.dataHeaders.roadmapYear, headers.inAll, headers.fresh, headers.carried, ...figureHeaders(figures)];
  const first = at + 2;
  const last = at + 1 + lines.length;
  sheet.table({ name: tables.years, range: { firstRow: at + 1, firstColumn: 1, lastRow: last, lastColumn: columns.length }, columns, style: "plain", filter: false }, () => "headerRight");
  lines.forEach(({ year, fresh, carried }, index) => {
    const row = first + index;
    const own = year === null ? [conditions.isAction, conditions.hasNoYear] : [`${conditions.year}=$A${row}`];
    if (year === null) sheet.text(row, 1, words.missing, "wrappedPlain");
    else sheet.put(row, 1, { value: year, style: "year" });
    sheet.formula(row, 2, `C${row}+D${row}`, fresh.length + carried, "integer");
    sheet.formula(row, FRESH, countWhere(...own), fresh.length, "integer");
    const earlier = countWhere(conditions.hasYear, `${conditions.year}<$A${row}`, ...conditions.stillOpen);
    if (year === null) sheet.put(row, 4, { value: 0, style: "integer" });
    else sheet.formula(row, 4, `IF($A${row}<=${conditions.lastCarried},${earlier},0)`, carried, "integer");
    putFigures(sheet, figures, { row, firstColumn: FIRST_FIGURE, conditions: own, countColumn: FRESH, rows: fresh });
  });
  const totalRow = last + 1;
  sheet.text(totalRow, 1, words.summary.total, "totalLabel");
  // An action that is carried over stands on several years' roadmaps.
  sheet.text(totalRow, 2, noTotal, "total");
  sheet.formula(totalRow, FRESH, `SUM(C${first}:C${last})`, rows.length, "total");
  sheet.text(totalRow, 4, noTotal, "total");
  putFigureTotals(sheet, figures, { first, last }, { row: totalRow, firstColumn: FIRST_FIGURE, countColumn: FRESH, rows });
  return { first, last: last - 1, totalRow };
}
