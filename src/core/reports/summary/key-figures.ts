import { countFlag } from "../data/flag-columns";
import type { DataRow } from "../data/data-row";
import { sumCents } from "../money/money-figures";
import type { MoneyColumn } from "../money/money-years";
import { moneyYears, untiedOf } from "../money/money-years";
import type { ReportInput } from "../report-input";
import { column, countWhere, quoted } from "../structured-reference";
import type { StyleName } from "../styles";
import { severityCount } from "./finding-counts";

export interface KeyFigure {
  readonly label: string;
  readonly formula: string;
  readonly value: number;
  readonly style: StyleName;
}

/**
 * The share of all budgets that is used, as the money sheet's years add up: where a ledger covers a year, by the ledger,
 * with what belongs to no action. Undefined where there is no budget or no actual.
 */
function usedFigure(input: ReportInput, rows: readonly DataRow[]): Omit<KeyFigure, "label"> | undefined {
  const years = moneyYears(input);
  const budgets = years.flatMap(({ budget }) => budget ?? []);
  const actuals = years.flatMap(({ actual }) => actual ?? []);
  if (budgets.length === 0 || actuals.length === 0) return undefined;
  const untied = input.ledger === undefined ? [] : years.map((year) => untiedOf(input, year));
  const sumOf = (columns: readonly MoneyColumn[]): string => columns.map(({ header }) => `SUM(${column(input.words.tables.data, header)})`).join("+");
  const budget = sumCents(rows, budgets);
  const actual = years.reduce((cents, { untiedCents }) => cents + untiedCents, sumCents(rows, actuals));
  const actualFormula = [sumOf(actuals), ...untied.flatMap(({ formula }) => formula ?? [])].join("+");
  return { formula: `IF((${sumOf(budgets)})=0,0,(${actualFormula})/(${sumOf(budgets)}))`, value: budget === 0 ? 0 : actual / budget, style: "keyPercent" };
}

/** The six to eight figures at the top of the summary. Money is there only with both budget and actual. */
export function keyFigures(input: ReportInput, rows: readonly DataRow[]): KeyFigure[] {
  const { words } = input;
  const h = words.dataHeaders;
  const k = words.summary.keyFigures;
  const status = column(words.tables.data, h.status);
  const count = (test: (row: DataRow) => boolean): number => rows.filter(test).length;
  const figures: KeyFigure[] = [
    // Counting numbers, not rows: the one empty body row of a roadmap without actions is not an action.
    { label: k.actions, formula: `COUNT(${column(words.tables.data, h.row)})`, value: rows.length, style: "keyFigure" },
    { label: k.done, formula: countWhere(`${status}=${quoted(words.statuses.done)}`), value: count(({ action }) => action.fields.status?.value === "done"), style: "keyFigure" },
    { label: k.inProgress, formula: countWhere(`${status}=${quoted(words.statuses["in-progress"])}`), value: count(({ action }) => action.fields.status?.value === "in-progress"), style: "keyFigure" },
    { label: k.late, formula: countFlag(words, h.overdue), value: count(({ verdict }) => verdict.overdue !== null), style: "keyFigure" },
    { label: k.soon, formula: countFlag(words, h.dueSoon), value: count(({ verdict }) => verdict.dueSoon), style: "keyFigure" },
    { label: k.noDate, formula: countFlag(words, h.noDate), value: count(({ verdict }) => verdict.noDate), style: "keyFigure" },
    { label: k.errors, ...severityCount(input, "error"), style: "keyFigure" },
  ];
  const used = usedFigure(input, rows);
  if (used !== undefined) figures.push({ label: k.used, ...used });
  return figures;
}
