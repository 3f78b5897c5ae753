import { ledgerCents, yearsOfMoney } from "../../finance/years-of-money";
import type { FieldKey } from "../../programme/fields";
import { centsOf } from "../breakdown-figures";
import type { DataRow } from "../data/data-row";
import type { GivenFigure } from "../figure-table";
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
  /** Postings of the year that belong to no action, in cents. */
  readonly untiedCents: number;
}

type MoneyInput = Pick<ReportInput, "roadmap" | "words" | "ledger">;

function fieldColumn({ words }: MoneyInput, field: FieldKey): MoneyColumn {
  return { header: words.fieldName(field), fromLedger: false, centsOf: (row) => centsOf(row, [field]) };
}

/** The column of the data table that sums the postings of an action and a year. */
function ledgerColumn({ words, ledger }: MoneyInput, year: number | null): MoneyColumn {
  const byRow = new Map(ledger?.actions.map((costs) => [costs.action.row, ledgerCents(costs, year)]));
  return { header: year === null ? words.money.ledgerWithoutYear : words.money.ledgerYear(year), fromLedger: true, centsOf: ({ action }) => byRow.get(action.row) ?? 0 };
}

/** The years of money as columns of the data table. */
export function moneyYears(input: MoneyInput): readonly MoneyYear[] {
  return yearsOfMoney(input.roadmap, input.ledger ?? null).map(({ year, budget, actual, untiedCents }) => ({
    year,
    budget: budget === null ? null : fieldColumn(input, budget),
    actual: actual === null ? null : actual === "ledger" ? ledgerColumn(input, year) : fieldColumn(input, actual),
    untiedCents,
  }));
}

/** Euros of the postings of a year that belong to no action. */
export function untiedOf({ words }: Pick<ReportInput, "words">, { year, untiedCents }: Pick<MoneyYear, "year" | "untiedCents">): GivenFigure {
  const { table, headers } = words.ledgerData;
  const inYear = year === null ? `1-ISNUMBER(${column(table, headers.year)})` : `${column(table, headers.year)}=${year}`;
  return { formula: sumWhere(column(table, headers.euros), `1-ISNUMBER(${column(table, headers.actionRow)})`, inYear), value: untiedCents / 100 };
}
