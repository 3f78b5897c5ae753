import type { DataColumn } from "../data/data-column";
import type { DataRow } from "../data/data-row";
import { ROW_ROOM } from "../data/row-room";
import type { ReportInput } from "../report-input";
import { column, sumWhere, thisRow } from "../structured-reference";
import type { MoneyYear } from "./money-years";
import { moneyYears } from "./money-years";

function moneyOf(years: readonly MoneyYear[]): readonly NonNullable<MoneyYear["budget"]>[] {
  return years.flatMap(({ budget, actual }) => [budget ?? [], actual ?? []].flat());
}

/** Whether an action has money in any column. */
export function hasMoney(years: readonly MoneyYear[], row: DataRow): boolean {
  return moneyOf(years).some(({ centsOf }) => centsOf(row) !== 0);
}

/** The columns that this sheet adds to the data table: euros of each year by the ledger, and the order of its list of actions. */
export function moneyDataColumns(input: ReportInput): readonly DataColumn[] {
  const { words, ledger } = input;
  const years = moneyYears(input);
  const all = moneyOf(years);
  if (all.length === 0) return [];
  const { table, headers } = words.ledgerData;
  const cell = (header: string): string => thisRow(words.tables.data, header);
  const row = cell(words.dataHeaders.row);
  const fromLedger = ledger === undefined ? [] : years.flatMap(({ year, actual }): DataColumn[] => {
    if (actual?.fromLedger !== true) return [];
    const inYear = year === null ? `1-ISNUMBER(${column(table, headers.year)})` : `${column(table, headers.year)}=${year}`;
    return [{ header: actual.header, width: 15, align: "right", cell: (each) => ({ formula: sumWhere(column(table, headers.euros), `${column(table, headers.actionRow)}=${row}`, inYear), value: actual.centsOf(each) / 100, style: "money" }) }];
  });
  const order: DataColumn = {
    header: words.money.dataHeaders.order,
    width: 16,
    align: "right",
    cell: (each) => ({ formula: `IF(${all.map(({ header }) => `(${cell(header)}<>0)`).join("+")}>0,${ROW_ROOM}-${row},0)`, value: hasMoney(years, each) ? ROW_ROOM - each.action.row : 0, style: "integer" }),
  };
  return [...fromLedger, order];
}
