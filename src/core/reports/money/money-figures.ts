import type { DataRow } from "../data/data-row";
import type { Figure, FigureLine, GivenFigure } from "../figure-table";
import type { ReportInput } from "../report-input";
import { column, sumWhere } from "../structured-reference";
import type { MoneyColumn, MoneyYear } from "./money-years";
import { untiedOf } from "./money-years";

/** Months of a year, for what a year will cost at the pace so far. */
export const MONTHS = 12;

/** Euros of some columns of the data table. */
function columnsFigure({ words }: Pick<ReportInput, "words">, header: string, columns: readonly MoneyColumn[]): Figure {
  const { data } = words.tables;
  return {
    header,
    style: "money",
    formula: (conditions) => (columns.length === 0 ? "0" : columns.map((each) => sumWhere(column(data, each.header), ...conditions)).join("+")),
    value: ({ rows }) => sumCents(rows, columns) / 100,
  };
}

/** What some rows have in some columns, in cents. */
export function sumCents(rows: readonly DataRow[], columns: readonly MoneyColumn[]): number {
  return rows.reduce((cents, row) => columns.reduce((sum, { centsOf }) => sum + centsOf(row), cents), 0);
}

/** What is left of a budget. */
export function remainingFigure(header: string, budget: number, actual: number): Figure {
  return { header, style: "money", from: (cell) => `${cell(budget)}-${cell(actual)}`, of: (figure) => figure(budget) - figure(actual) };
}

/** The share of a budget that is used; empty where there is no budget. */
export function usedFigure(header: string, budget: number, actual: number): Figure {
  return { header, style: "percent", from: (cell) => `IF(ROUND(${cell(budget)},2)=0,"",${cell(actual)}/${cell(budget)})`, of: (figure) => (Math.round(figure(budget) * 100) === 0 ? "" : figure(actual) / figure(budget)) };
}

/** Months that have gone of a year, in the cell where people may change them. */
export interface MonthsElapsed {
  readonly cell: string;
  readonly months: number;
}

/** The year's actual at the pace so far: actual to date divided by the months gone, times twelve. */
function forecastFigure(header: string, actual: number, { cell: monthsCell, months }: MonthsElapsed): Figure {
  return { header, style: "money", from: (cell) => `IF(${monthsCell}=0,0,${cell(actual)}/${monthsCell}*${MONTHS})`, of: (figure) => (months === 0 ? 0 : (figure(actual) / months) * MONTHS) };
}

/** The figures of units and goals: budget, actual, remaining, used and forecast of a year; then budget and actual of all years. */
export interface MoneyFigures {
  readonly figures: readonly Figure[];
  /** Sums of postings that belong to no action, by the figure's place. */
  readonly untied: (place: number) => GivenFigure;
}

export function moneyFigures(input: ReportInput, years: readonly MoneyYear[], focus: MoneyYear | undefined, elapsed: MonthsElapsed | undefined): MoneyFigures {
  const { headers } = input.words.money;
  const figures: Figure[] = [];
  const untied = new Map<number, readonly MoneyYear[]>();
  if (focus !== undefined) {
    figures.push(columnsFigure(input, `${headers.budget} ${focus.year ?? ""}`, focus.budget === null ? [] : [focus.budget]));
    untied.set(figures.push(columnsFigure(input, `${headers.actual} ${focus.year ?? ""}`, focus.actual === null ? [] : [focus.actual])) - 1, [focus]);
    figures.push(remainingFigure(headers.remaining, 0, 1), usedFigure(headers.used, 0, 1));
    if (elapsed !== undefined) figures.push(forecastFigure(headers.forecast, 1, elapsed));
  }
  if (years.length > 1 || focus === undefined) {
    figures.push(columnsFigure(input, headers.budgetAllYears, years.flatMap(({ budget }) => budget ?? [])));
    untied.set(figures.push(columnsFigure(input, headers.actualAllYears, years.flatMap(({ actual }) => actual ?? []))) - 1, years);
  }
  return {
    figures,
    untied: (place) => {
      const sums = (untied.get(place) ?? []).map((year) => untiedOf(input, year));
      return { formula: sums.length === 0 ? "0" : sums.map(({ formula }) => formula).join("+"), value: sums.reduce((sum, { value }) => sum + value, 0) };
    },
  };
}

/** The lines with one more for the postings that belong to no action, where there is a ledger. */
export function withUntied({ words, ledger }: ReportInput, lines: readonly FigureLine[], { untied }: MoneyFigures): readonly FigureLine[] {
  return ledger === undefined ? lines : [...lines, { label: words.money.untiedLine, conditions: () => [], rows: [], given: untied }];
}
