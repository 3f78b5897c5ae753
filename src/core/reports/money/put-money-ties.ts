import type { PlacedFigures } from "../figure-table";
import { figureLetters } from "../figure-table";
import { putTieFigures } from "../put-tie-figures";
import type { ReportInput } from "../report-input";
import type { SheetBuilder } from "../sheet-builder";
import { column } from "../structured-reference";
import type { MoneyColumn, MoneyYear } from "./money-years";
import type { YearPlaces } from "./year-table";

/** Puts the line that ties the table of years to the ledger's data table. Gives back the row below; without a ledger there is nothing to tie to. */
export function putMoneyTies(sheet: SheetBuilder, { words, ledger, rows }: ReportInput, years: readonly MoneyYear[], { totalRow, totals, next }: PlacedFigures, places: YearPlaces): number {
  if (ledger === undefined) return next;
  const { table, headers } = words.ledgerData;
  const own = years.flatMap(({ actual }): MoneyColumn[] => (actual?.fromLedger === false ? [actual] : []));
  const counted = [...ledger.tied, ...ledger.untied].reduce((cents, { row }) => cents + row.amountCents, 0);
  const fromRoadmap = rows.reduce((cents, row) => own.reduce((sum, { centsOf }) => sum + centsOf(row), cents), 0);
  putTieFigures(sheet, totalRow + 2, {
    label: words.money.tie.ledger,
    one: { formula: [`SUM(${column(table, headers.euros)})`, ...own.map(({ header }) => `SUM(${column(words.tables.data, header)})`)].join("+"), value: (counted + fromRoadmap) / 100 },
    other: { formula: `${figureLetters(places.actual)}${totalRow}`, value: Number(totals[places.actual] ?? 0) },
    words: words.money.tie,
  });
  return totalRow + 4;
}
