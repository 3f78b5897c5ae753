import { serialFromDay } from "../../grid/serial";
import type { LedgerCode } from "../../finance/ledger/ledger-row";
import type { ReportInput } from "../report-input";
import { SheetBuilder } from "../sheet-builder";
import { printOf, putTitle } from "../sheet-frame";
import type { PlanCell, SheetPlan } from "../sheet-plan";
import { widthFor } from "../text-width";
import type { LedgerLine } from "./ledger-lines";
import { ledgerLines } from "./ledger-lines";
import type { LedgerDataWords } from "./ledger-data-words";

const NOTE_ROW = 4;
/** Where the table's header stands. */
export const LEDGER_HEADER_ROW = 6;

interface LedgerColumn {
  readonly header: string;
  readonly width: number;
  readonly align: "left" | "right";
  readonly cell: (line: LedgerLine) => PlanCell;
}

function text(value: string | null): PlanCell {
  return { value: value === "" ? null : value, style: "text" };
}

function wrapped(value: string | null): PlanCell {
  return { value: value === "" ? null : value, style: "wrapped" };
}

function codeText(code: LedgerCode | null): string | null {
  return code === null ? null : [code.code, code.name ?? ""].join(" ").trim();
}

function why({ tied, untied }: LedgerDataWords, { posting }: LedgerLine): string {
  return "action" in posting ? tied(posting.why) : untied(posting.why);
}

function columnsOf({ words }: ReportInput): readonly LedgerColumn[] {
  const { headers: h } = words.ledgerData;
  return [
    { header: h.actionRow, width: 10, align: "right", cell: ({ action }) => ({ value: action?.row ?? null, style: "integer" }) },
    { header: h.id, width: 9, align: "left", cell: ({ action }) => text(action?.id ?? null) },
    { header: h.title, width: 34, align: "left", cell: ({ action }) => wrapped(action?.title ?? null) },
    { header: h.why, width: 30, align: "left", cell: (line) => wrapped(why(words.ledgerData, line)) },
    { header: h.year, width: 8, align: "right", cell: ({ row }) => ({ value: row.year, style: "year" }) },
    { header: h.month, width: 11, align: "left", cell: ({ row }) => text(row.month) },
    { header: h.day, width: 12, align: "right", cell: ({ row }) => ({ value: row.day === null ? null : serialFromDay(row.day, 1900), style: "date" }) },
    { header: h.euros, width: 14, align: "right", cell: ({ row }) => ({ value: row.amountCents / 100, style: "money" }) },
    { header: h.supplier, width: 28, align: "left", cell: ({ row }) => wrapped(row.supplier) },
    { header: h.text, width: 36, align: "left", cell: ({ row }) => wrapped(row.text) },
    { header: h.document, width: 14, align: "left", cell: ({ row }) => text(row.document) },
    { header: h.account, width: 12, align: "left", cell: ({ row }) => text(row.account?.code ?? null) },
    { header: h.accountName, width: 24, align: "left", cell: ({ row }) => wrapped(row.account?.name ?? null) },
    { header: h.costCentre, width: 26, align: "left", cell: ({ row }) => wrapped(codeText(row.costCentre)) },
    { header: h.unit, width: 24, align: "left", cell: ({ row }) => wrapped(row.unit) },
    { header: h.file, width: 28, align: "left", cell: ({ row }) => wrapped(row.source.file) },
    { header: h.sheet, width: 18, align: "left", cell: ({ row }) => wrapped(row.source.sheet) },
    { header: h.row, width: 9, align: "right", cell: ({ row }) => ({ value: row.source.row, style: "integer" }) },
  ];
}

/**
 * The postings with the programme's activity code, one a row with the action that it belongs to and why, and where it
 * stands in which file. Undefined without a ledger.
 */
export function ledgerDataSheet(input: ReportInput): SheetPlan | undefined {
  const { words, ledger } = input;
  if (ledger === undefined) return undefined;
  const sheet = new SheetBuilder();
  putTitle(sheet, input, "ledger-data");
  sheet.text(NOTE_ROW, 1, words.ledgerData.note, "muted");
  const columns = columnsOf(input);
  const lines = ledgerLines(ledger);
  const range = { firstRow: LEDGER_HEADER_ROW, firstColumn: 1, lastRow: LEDGER_HEADER_ROW + Math.max(1, lines.length), lastColumn: columns.length };
  sheet.table({ name: words.ledgerData.table, range, columns: columns.map(({ header }) => header), style: "data", filter: true }, (index) => (columns[index]?.align === "right" ? "headerRight" : "header"));
  lines.forEach((line, index) => {
    columns.forEach(({ cell }, column) => {
      sheet.put(LEDGER_HEADER_ROW + 1 + index, column + 1, cell(line));
    });
  });
  return sheet.build({
    id: "ledger-data",
    name: words.sheets["ledger-data"].name,
    columnWidths: columns.map(({ header, width, align }) => Math.max(width, ...header.split(" ").map((word) => widthFor(word, align === "right" ? "headerRight" : "header")))),
    freeze: { rows: LEDGER_HEADER_ROW, columns: 3 },
    print: { ...printOf(input, "ledger-data", { first: LEDGER_HEADER_ROW, last: LEDGER_HEADER_ROW }), pagesWide: 2 },
  });
}
