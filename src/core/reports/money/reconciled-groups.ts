import type { GroupTotals, LedgerResult } from "../../finance/ledger/ledger-result";
import { monthText } from "../../grid/month";
import type { ReportInput } from "../report-input";
import { column, quoted } from "../structured-reference";
import type { ReconciledBy } from "./reconciled-by";

/** A line of the reconciliation, and what its postings have in common in the ledger's data table. */
export interface ReconciledLine {
  readonly label: string;
  /** @param labelCell the cell that holds the label */
  readonly conditions: (labelCell: string) => readonly string[];
  readonly totals: GroupTotals;
}

const YEAR_ALONE = /^\d{4}$/u;

/** A period without a month is told by its year. */
function monthLine({ words }: ReportInput, totals: GroupTotals): ReconciledLine {
  const { table, headers } = words.ledgerData;
  const withoutMonth = words.money.without.month;
  const { key } = totals;
  const noMonth = `${column(table, headers.month)}=""`;
  if (key === "") return { label: withoutMonth, conditions: () => [noMonth, `${column(table, headers.year)}=""`], totals };
  if (YEAR_ALONE.test(key)) return { label: `${withoutMonth} ${key}`, conditions: () => [noMonth, `${column(table, headers.year)}=${key}`], totals };
  return { label: monthText(key), conditions: () => [`${column(table, headers.month)}=${quoted(key)}`], totals };
}

/** EXACT, since two units of a ledger may differ in their capitals only. */
function textLine(table: string, header: string, without: string, totals: GroupTotals): ReconciledLine {
  const { key, label } = totals;
  const cells = column(table, header);
  if (key === "") return { label: without, conditions: () => [`${cells}=""`], totals };
  // A text in a formula has at most 255 characters; what is its own label may be longer.
  return { label, conditions: (labelCell) => [`EXACT(${cells},${label === key ? labelCell : quoted(key)})`], totals };
}

/** All units and accounts that have nothing of the programme's, as one line: a municipality has thousands. */
function otherLine({ words }: ReportInput, others: readonly GroupTotals[]): readonly ReconciledLine[] {
  if (others.length === 0) return [];
  const sum = (of: (totals: GroupTotals) => number): number => others.reduce((all, each) => all + of(each), 0);
  const label = words.money.otherGroups(others.length);
  const totals = { key: "", label, rows: sum(({ rows }) => rows), totalCents: sum(({ totalCents }) => totalCents), leftOutCents: sum(({ leftOutCents }) => leftOutCents), tiedCents: 0, untiedCents: 0 };
  return [{ label, conditions: () => ["FALSE"], totals }];
}

/** The lines of one reconciliation; those that have the programme's postings first, the others together. */
export function reconciledLines(input: ReportInput, by: ReconciledBy, { tied, untied, reconciliation }: LedgerResult): readonly ReconciledLine[] {
  if (by === "month") return reconciliation.byMonth.map((totals) => monthLine(input, totals));
  const { ledgerData, money } = input.words;
  const groups = by === "unit" ? reconciliation.byUnit : reconciliation.byAccount;
  // Postings of a unit may add up to nothing: it is the unit's all the same.
  const ours = new Set([...tied, ...untied].map(({ row }) => (by === "unit" ? row.unit : row.account?.code) ?? ""));
  const shown = groups.filter((totals) => ours.has(totals.key));
  const header = by === "unit" ? ledgerData.headers.unit : ledgerData.headers.account;
  return [...shown.map((totals) => textLine(ledgerData.table, header, money.without[by], totals)), ...otherLine(input, groups.filter((totals) => !shown.includes(totals)))];
}
