import type { LedgerResult } from "../../finance/ledger/ledger-result";
import type { ReportInput } from "../report-input";
import type { SheetBuilder } from "../sheet-builder";
import type { MonthsElapsed } from "./money-figures";
import type { MoneyYear } from "./money-years";

/** The last month of a year for which the ledger has any posting, whatever its code: 1–12, or 0. */
function lastMonth({ reconciliation }: LedgerResult, year: number): number {
  return reconciliation.byMonth.reduce((last, { key }) => (key.startsWith(`${year}-`) ? Math.max(last, Number(key.slice(5))) : last), 0);
}

/** Puts the number of months gone into a cell that people may change; undefined where the ledger tells no month of the year. */
export function putMonthsElapsed(sheet: SheetBuilder, { words, ledger }: ReportInput, at: number, focus: MoneyYear | undefined): MonthsElapsed | undefined {
  if (ledger === undefined || focus?.year == null || focus.actual?.fromLedger !== true) return undefined;
  const months = lastMonth(ledger, focus.year);
  if (months === 0) return undefined;
  sheet.text(at, 1, words.money.monthsElapsed(focus.year), "bold");
  sheet.put(at, 2, { value: months, style: "input" });
  return { cell: `$B$${at}`, months };
}
