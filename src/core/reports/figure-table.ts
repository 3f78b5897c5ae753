import { columnLetters } from "../grid/address";
import type { DataRow } from "./data/data-row";
import type { SheetBuilder } from "./sheet-builder";
import type { StyleName } from "./styles";

/** How a figure is shown, in its own line and in the total. */
export type FigureStyle = "integer" | "decimal" | "personYears" | "money" | "moneyWhole" | "percent";

/** A figure that is counted from the lines' rows and added up below them. */
interface SummedFigure {
  readonly header: string;
  readonly style: FigureStyle;
  /** @param conditions true in the data table's rows of the line */
  readonly formula: (conditions: readonly string[]) => string;
  readonly value: (line: FigureLine) => number;
}

/** A figure worked out from those beside it, in the total as in the lines. */
interface DerivedFigure {
  readonly header: string;
  readonly style: FigureStyle;
  /** @param cell the address of the figure in some place of the same row */
  readonly from: (cell: (place: number) => string) => string;
  readonly of: (figure: (place: number) => number) => number | "";
}

export type Figure = SummedFigure | DerivedFigure;

/** A sum as a formula, and what we expect of it; without a formula it is an input as it stands. */
export interface GivenFigure {
  readonly formula: string | null;
  readonly value: number;
}

/** A line of the table: what it is called, what the data table's rows of it have in common, and those rows. */
export interface FigureLine {
  readonly label: string | number;
  /** Sums of the line that come from elsewhere than its rows, by their place among the figures. @param labelCell the cell that holds the line's label */
  readonly given?: (place: number, labelCell: string) => GivenFigure | undefined;
  /** @param labelCell the cell that holds the line's label */
  readonly conditions: (labelCell: string) => readonly string[];
  readonly rows: readonly DataRow[];
}

export interface FigureTable {
  readonly heading: string;
  readonly table: string;
  readonly labelHeader: string;
  readonly lines: readonly FigureLine[];
  readonly figures: readonly Figure[];
  readonly total: string;
}

/** Where a table came to stand; the label is in column A, the figures from B on. */
export interface PlacedFigures {
  readonly headerRow: number;
  readonly first: number;
  readonly last: number;
  readonly totalRow: number;
  /** The totals as expected, in the order of the figures. */
  readonly totals: readonly (number | "")[];
  /** The first free row below the table and one blank row. */
  readonly next: number;
}

export const FIRST_FIGURE_COLUMN = 2;

const TOTAL_STYLES: Readonly<Record<FigureStyle, StyleName>> = { integer: "total", decimal: "totalDecimal", personYears: "totalMoney", money: "totalMoney", moneyWhole: "total", percent: "totalPercent" };

/** The letters of the column of a figure. */
export function figureLetters(place: number): string {
  return columnLetters(FIRST_FIGURE_COLUMN + place);
}

/** The figures of one line as expected: sums by their rows, the others from those. */
function valuesOf(figures: readonly Figure[], sum: (figure: SummedFigure, place: number) => number): readonly (number | "")[] {
  const values: (number | "")[] = [];
  figures.forEach((figure, place) => {
    values.push("of" in figure ? figure.of((other) => Number(values[other] ?? 0)) : sum(figure, place));
  });
  return values;
}

/** Puts a heading, a table with a line for each label and a total below it. */
export function putFigureTable(sheet: SheetBuilder, at: number, { heading, table, labelHeader, lines, figures, total }: FigureTable): PlacedFigures {
  sheet.text(at, 1, heading, "heading");
  const headerRow = at + 1;
  const [first, last] = [headerRow + 1, headerRow + lines.length];
  const totalRow = last + 1;
  const columns = [labelHeader, ...figures.map(({ header }) => header)];
  sheet.table({ name: table, range: { firstRow: headerRow, firstColumn: 1, lastRow: last, lastColumn: columns.length }, columns, style: "plain", filter: false }, (index) => (index === 0 ? "header" : "headerRight"));
  const cellIn = (row: number) => (place: number): string => `${figureLetters(place)}${row}`;
  const sums = figures.map(() => 0);
  lines.forEach((line, index) => {
    const row = first + index;
    const label = `$A${row}`;
    sheet.put(row, 1, typeof line.label === "number" ? { value: line.label, style: "yearLabel" } : { value: line.label, style: "wrappedPlain" });
    const values = valuesOf(figures, ({ value }, place) => line.given?.(place, label)?.value ?? value(line));
    figures.forEach((figure, place) => {
      const given = line.given?.(place, label);
      const formula = "from" in figure ? figure.from(cellIn(row)) : given === undefined ? figure.formula(line.conditions(label)) : given.formula;
      const value = values[place] ?? 0;
      sheet.put(row, FIRST_FIGURE_COLUMN + place, { value, style: figure.style, ...(formula === null ? {} : { formula }) });
      sums[place] = (sums[place] ?? 0) + Number(values[place] ?? 0);
    });
  });
  sheet.text(totalRow, 1, total, "totalLabel");
  const totals = valuesOf(figures, (_, place) => sums[place] ?? 0);
  figures.forEach((figure, place) => {
    const letters = figureLetters(place);
    const formula = "from" in figure ? figure.from(cellIn(totalRow)) : `SUM(${letters}${first}:${letters}${last})`;
    sheet.formula(totalRow, FIRST_FIGURE_COLUMN + place, formula, totals[place] ?? 0, TOTAL_STYLES[figure.style]);
  });
  return { headerRow, first, last, totalRow, totals, next: totalRow + 2 };
}
