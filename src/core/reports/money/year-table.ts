import type { DataRow } from "../data/data-row";
import type { Figure, FigureTable, GivenFigure } from "../figure-table";
import type { ReportInput } from "../report-input";
import { column } from "../structured-reference";
import { remainingFigure, usedFigure } from "./money-figures";
import type { MoneyColumn, MoneyYear } from "./money-years";
import { untiedOf } from "./money-years";

/** Places of the figures that charts and sentences look at. */
export interface YearPlaces {
  readonly budget: number;
  /** The actual in all: with a ledger also what belongs to no action. */
  readonly actual: number;
  readonly remaining: number;
  readonly used: number;
}

function sumOf({ words, rows }: ReportInput, from: MoneyColumn | null): GivenFigure {
  if (from === null) return { formula: "0", value: 0 };
  return { formula: `SUM(${column(words.tables.data, from.header)})`, value: rows.reduce((cents, row: DataRow) => cents + from.centsOf(row), 0) / 100 };
}

/** A sum that each line of the table gives itself. */
function given(header: string): Figure {
  return { header, style: "money", formula: () => "0", value: () => 0 };
}

/** Budget, actual, remaining and used of every year; with a ledger the actual in two parts, what belongs to an action and what to none. */
export function yearTable(input: ReportInput, years: readonly MoneyYear[]): { readonly table: FigureTable; readonly places: YearPlaces } {
  const { words, ledger } = input;
  const { headers, headings, tables, withoutYear } = words.money;
  const places = ledger === undefined ? { budget: 0, actual: 1, remaining: 2, used: 3 } : { budget: 0, actual: 3, remaining: 4, used: 5 };
  const inAll: Figure = { header: headers.actualInAll, style: "money", from: (cell) => `${cell(1)}+${cell(2)}`, of: (figure) => figure(1) + figure(2) };
  const parts = ledger === undefined ? [given(headers.actual)] : [given(headers.tied), given(headers.untied), inAll];
  const lines = years.map((each) => ({
    label: each.year ?? withoutYear,
    conditions: () => [],
    rows: [],
    given: (place: number) => [sumOf(input, each.budget), sumOf(input, each.actual), untiedOf(input, each)][place],
  }));
  return {
    places,
    table: { heading: headings.years, table: tables.years, labelHeader: headers.year, lines, total: words.summary.total, figures: [given(headers.budget), ...parts, remainingFigure(headers.remaining, 0, places.actual), usedFigure(headers.used, 0, places.actual)] },
  };
}
