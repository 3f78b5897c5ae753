import type { LedgerLine } from "../ledger-data/ledger-lines";
import type { ReportInput } from "../report-input";
import type { SheetBuilder } from "../sheet-builder";
import { column, sumWhere } from "../structured-reference";
import { MONTHS } from "./money-figures";

/** Where the table of months came to stand. Columns: A month, B actual, C cumulative actual, D the budget spread evenly. */
export interface PlacedMonths {
  readonly first: number;
  readonly last: number;
  readonly next: number;
}

/** The counted postings of a month, in cents. */
function centsIn(lines: readonly LedgerLine[], month: string): number {
  return lines.reduce((cents, { row }) => (row.month === month ? cents + row.amountCents : cents), 0);
}

/** Puts the months of a year: what was posted, what has gone so far, and what the budget spread evenly would be. @param budget the cell of the year's budget */
export function putMonths(sheet: SheetBuilder, { words }: ReportInput, at: number, year: number, lines: readonly LedgerLine[], budget: { readonly cell: string; readonly value: number }): PlacedMonths {
  const { headings, headers, tables } = words.money;
  const { table, headers: l } = words.ledgerData;
  sheet.text(at, 1, headings.months(year), "heading");
  const first = at + 2;
  sheet.table({ name: tables.months, range: { firstRow: at + 1, firstColumn: 1, lastRow: at + 1 + MONTHS, lastColumn: 4 }, columns: [headers.month, headers.monthActual, headers.cumulative, headers.evenBudget], style: "plain", filter: false }, (index) => (index === 0 ? "header" : "headerRight"));
  let cumulative = 0;
  for (let month = 1; month <= MONTHS; month += 1) {
    const row = first + month - 1;
    const key = `${year}-${String(month).padStart(2, "0")}`;
    const cents = centsIn(lines, key);
    cumulative += cents;
    sheet.text(row, 1, `${month}/${year}`, "text");
    sheet.formula(row, 2, sumWhere(column(table, l.euros), `${column(table, l.month)}="${key}"`), cents / 100, "money");
    sheet.formula(row, 3, `SUM(B$${first}:B${row})`, cumulative / 100, "money");
    sheet.formula(row, 4, `${budget.cell}/${MONTHS}*${month}`, (budget.value / MONTHS) * month, "money");
  }
  return { first, last: first + MONTHS - 1, next: first + MONTHS + 1 };
}
