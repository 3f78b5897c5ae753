import { findLedgerTable } from "../../../core/finance/ledger/read/find-ledger-table";
import { isOwnSheet } from "../../../core/settings/table-names";
import type { SheetRead } from "../../../workbook/workbook";

/** The visible sheets that may hold a ledger: those that look like one first, the roadmap's and our own never. */
export function ledgerSheets(sheets: readonly SheetRead[], roadmap: string, taken: ReadonlySet<string>): readonly string[] {
  const others = sheets.filter((sheet) => !sheet.hidden && sheet.name !== roadmap && !taken.has(sheet.name) && sheet.grid.rowCount > 1 && !isOwnSheet(sheet));
  const like = new Set(others.filter((sheet) => findLedgerTable({ name: sheet.name, sheets: [sheet], isText: false }).ok));
  return [...others.filter((sheet) => like.has(sheet)), ...others.filter((sheet) => !like.has(sheet))].map(({ name }) => name);
}
