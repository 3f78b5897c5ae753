import { fieldYear } from "../../programme/fields";
import type { FieldKey } from "../../programme/fields";
import { centsOf } from "../breakdown-figures";
import type { DataRow } from "../data/data-row";
import { yearFields } from "../data/plain-columns";
import type { GivenFigure } from "../figure-table";
import { ledgerLines } from "../ledger-data/ledger-lines";
import type { ReportInput } from "../report-input";
import { column, sumWhere } from "../structured-reference";

/** A column of the data table that holds euros, and the cents that an action has in it. */
export interface MoneyColumn {
  readonly header: string;
  /** It sums postings of the ledger; the others are the roadmap's own columns. */
  readonly fromLedger: boolean;
  readonly centsOf: (row: DataRow) => number;
}

/** The money of one year; `year` null for money without a year. */
export interface MoneyYear {
  readonly year: number | null;
  readonly budget: MoneyColumn | null;
  readonly actual: MoneyColumn | null;
}

type MoneyInput = Pick<ReportInput, "roadmap" | "words" | "ledger">;

function fieldColumn({ words }: MoneyInput, field: FieldKey): MoneyColumn {
  return { header: words.fieldName(field), fromLedger: false, centsOf: (row) => centsOf(row, [field]) };
}

/** The key of a year in the sums of a ledger. */
function ledgerKey(year: number | null): string {
  return year === null ? "" : String(year);
}

/** The years for which the ledger has counted postings, tied or not. */
function ledgerYears({ ledger }: MoneyInput): ReadonlySet<number | null> {
  return new Set(ledger === undefined ? [] : ledgerLines(ledger).map(({ row }) => row.year));
}

/** The column of the data table that sums the postings of an action and a year. */
function ledgerColumn({ words, ledger }: MoneyInput, year: number | null): MoneyColumn {
  const byRow = new Map(ledger?.actions.map(({ action, actualCents }) => [action.row, actualCents[ledgerKey(year)] ?? 0]));
  return { header: year === null ? words.money.ledgerWithoutYear : words.money.ledgerYear(year), fromLedger: true, centsOf: ({ action }) => byRow.get(action.row) ?? 0 };
}

/** Every year that a budget, an actual or the ledger tells of, in order; money without a year last. The actual of a year that the ledger covers is what the ledger says. */
export function moneyYears(input: MoneyInput): readonly MoneyYear[] {
  const budgets = new Map(yearFields(input, "budget").map((field) => [fieldYear(field) ?? null, field]));
  const actuals = new Map(yearFields(input, "actual").map((field) => [fieldYear(field) ?? null, field]));
  const inLedger = ledgerYears(input);
  const years = [...new Set([...budgets.keys(), ...actuals.keys(), ...inLedger])];
  return years
    .toSorted((a, b) => (a ?? Infinity) - (b ?? Infinity))
    .map((year) => {
      const [budget, actual] = [budgets.get(year), actuals.get(year)];
      const told = actual === undefined ? null : fieldColumn(input, actual);
      return { year, budget: budget === undefined ? null : fieldColumn(input, budget), actual: inLedger.has(year) ? ledgerColumn(input, year) : told };
    });
}

/** Postings of a year that belong to no action. */
export function untiedOf({ words, ledger }: MoneyInput, year: number | null): GivenFigure {
  const { table, headers } = words.ledgerData;
  const inYear = year === null ? `1-ISNUMBER(${column(table, headers.year)})` : `${column(table, headers.year)}=${year}`;
  return {
    formula: sumWhere(column(table, headers.euros), `1-ISNUMBER(${column(table, headers.actionRow)})`, inYear),
    value: (ledger?.untied ?? []).reduce((cents, { row }) => (row.year === year ? cents + row.amountCents : cents), 0) / 100,
  };
}
