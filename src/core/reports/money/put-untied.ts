import { cellAddress } from "../../grid/address";
import { LEDGER_HEADER_ROW } from "../ledger-data/ledger-data-sheet";
import type { LedgerLine } from "../ledger-data/ledger-lines";
import type { ReportInput } from "../report-input";
import type { SheetBuilder } from "../sheet-builder";
import { column } from "../structured-reference";

/** More than these stand in the ledger's data table only. */
const MOST = 40;
const EUROS_COLUMN = 8;

function nameOf({ row }: LedgerLine): string {
  return [row.supplier, row.text].filter((each) => each !== null && each !== "").join(" · ");
}

/** Puts the postings that belong to no action, each leading to its row of the ledger's data table, with the action that is suggested. */
export function putUntied(sheet: SheetBuilder, { words }: ReportInput, at: number, lines: readonly LedgerLine[]): number {
  const { headings, headers, tables } = words.money;
  const { table, headers: l } = words.ledgerData;
  const untied = lines.map((line, index) => ({ line, position: index + 1 })).filter(({ line }) => line.action === null);
  if (untied.length === 0) return at;
  const shown = untied.slice(0, MOST);
  sheet.text(at, 1, headings.untied, "heading");
  const last = at + 1 + shown.length;
  sheet.table({ name: tables.untied, range: { firstRow: at + 1, firstColumn: 1, lastRow: last, lastColumn: 5 }, columns: [headers.untiedText, headers.month, headers.reason, headers.euros, headers.show], style: "plain", filter: false }, (index) => (index === 3 || index === 4 ? "headerRight" : "header"));
  shown.forEach(({ line, position }, index) => {
    const row = at + 2 + index;
    const { posting } = line;
    const suggested = "suggestions" in posting ? posting.suggestions[0]?.action : undefined;
    const { day, month } = line.row;
    sheet.text(row, 1, nameOf(line), "wrapped");
    sheet.text(row, 2, day === null ? (month ?? "") : words.formatDay(day), "text");
    sheet.text(row, 3, suggested === undefined ? "" : [suggested.id ?? "", suggested.title ?? ""].join(" ").trim(), "wrapped");
    sheet.formula(row, 4, `INDEX(${column(table, l.euros)},${position})`, line.row.amountCents / 100, "money");
    sheet.put(row, 5, { value: LEDGER_HEADER_ROW + position, style: "linkInteger", link: { sheet: words.sheets["ledger-data"].name, cell: cellAddress(LEDGER_HEADER_ROW + position, EUROS_COLUMN) } });
  });
  if (untied.length > MOST) sheet.text(last + 2, 1, words.money.untiedMore(untied.length - MOST), "muted");
  return last + (untied.length > MOST ? 4 : 2);
}
