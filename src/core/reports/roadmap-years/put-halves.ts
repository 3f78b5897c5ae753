import { yearOf } from "../../grid/day";
import type { ReportInput } from "../report-input";
import type { SheetBuilder } from "../sheet-builder";
import { countWhere, quoted } from "../structured-reference";
import { figureHeaders, putFigures, putFigureTotals } from "./put-figures";
import type { YearConditions } from "./year-conditions";
import type { YearFigure } from "./year-figures";
import type { YearHalf } from "./year-halves";
import { yearSpan } from "./year-halves";

/** Columns: A label, B first year, C last year, D actions, E the first figure: the same as in the table of the years. */
const COUNT = 4;
export const FIRST_FIGURE = 5;

/** Puts the label of a part: "Vuoteen 2025 asti", live. */
function putLabel(sheet: SheetBuilder, { words, asOf }: ReportInput, row: number, id: YearHalf["id"], { reportYear }: YearConditions): void {
  if (id === "missing") {
    sheet.text(row, 1, words.missing, "wrappedPlain");
    return;
  }
  const [before, after] = id === "so-far" ? words.roadmapYears.upTo : words.roadmapYears.after;
  sheet.formula(row, 1, `${quoted(before)}&${reportYear}&${quoted(after)}`, `${before}${yearOf(asOf)}${after}`, "wrappedPlain");
}

/** Puts the table that the sentences for the board stand on; gives back its first row and the row of its total. */
export function putHalves(sheet: SheetBuilder, input: ReportInput, at: number, halves: readonly YearHalf[], figures: readonly YearFigure[], conditions: YearConditions): { readonly first: number; readonly totalRow: number } {
  const { words, rows } = input;
  const { headers, tables, byHalf, noTotal } = words.roadmapYears;
  sheet.text(at, 1, byHalf, "heading");
  const columns = [headers.half, headers.firstYear, headers.lastYear, headers.count, ...figureHeaders(figures)];
  const first = at + 2;
  const last = at + 1 + halves.length;
  sheet.table({ name: tables.halves, range: { firstRow: at + 1, firstColumn: 1, lastRow: last, lastColumn: columns.length }, columns, style: "plain", filter: false }, (index) => (index === 0 ? "header" : "headerRight"));
  halves.forEach((half, index) => {
    const row = first + index;
    const span = yearSpan(half.rows);
    putLabel(sheet, input, row, half.id, conditions);
    sheet.formula(row, 2, `IF(D${row}=0,"",${half.firstYear})`, span?.first ?? "", "year");
    sheet.formula(row, 3, `IF(D${row}=0,"",${half.lastYear})`, span?.last ?? "", "year");
    sheet.formula(row, COUNT, countWhere(...half.conditions), half.rows.length, "integer");
    putFigures(sheet, figures, { row, firstColumn: FIRST_FIGURE, conditions: half.conditions, countColumn: COUNT, rows: half.rows });
  });
  const totalRow = last + 1;
  sheet.text(totalRow, 1, words.summary.total, "totalLabel");
  sheet.text(totalRow, 2, noTotal, "total");
  sheet.text(totalRow, 3, noTotal, "total");
  sheet.formula(totalRow, COUNT, `SUM(D${first}:D${last})`, rows.length, "total");
  putFigureTotals(sheet, figures, { first, last }, { row: totalRow, firstColumn: FIRST_FIGURE, countColumn: COUNT, rows });
  return { first, totalRow };
}
