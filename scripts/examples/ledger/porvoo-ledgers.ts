import { serialFromDay } from "../../../src/core/grid/serial";
import type { ExampleCell } from "../example-cell";
import { DATE_FORMAT } from "../example-cell";
import type { ExampleSheet } from "../write-example";
import { exampleBytes } from "../write-example";
import { csvBytes } from "./csv-bytes";
import type { Layout } from "./layout";
import { exportTable, headerOf } from "./layout";
import type { Posting } from "./posting";
import { porvooPostings } from "./porvoo-postings";

const FINNISH: Layout = { language: "fi", amount: "debit-credit", minus: "before", grouping: " ", dates: "dotted", titles: ["Pääkirja", "Kunta: Porvoo  Kausi: 1-12/2024"], headerEvery: 60, subtotals: "labelled", total: "labelled" };
const SWEDISH: Layout = { language: "sv", amount: "signed", minus: "after", grouping: "\u00A0", dates: "iso", titles: [], headerEvery: 0, subtotals: "none", total: "bare" };
const MONEY_FORMAT = "#,##0.00";
/** Postings at the end of May that the second export holds twice, as when two print-outs are pasted together. */
const REPEATED = 40;

function inMonths(postings: readonly Posting[], first: string, last: string): readonly Posting[] {
  return postings.filter(({ day }) => day.slice(0, 7) >= first && day.slice(0, 7) <= last);
}

/** A workbook's rows: real dates and numbers, an opening balance, months closed by sums without a label. */
function sheetRows(postings: readonly Posting[]): readonly (readonly ExampleCell[])[] {
  const text = (value: string): ExampleCell => ({ value: value === "" ? null : value });
  const euros = (cents: number): ExampleCell => ({ value: cents / 100, format: MONEY_FORMAT });
  const header = headerOf({ language: "fi", amount: "signed" }).map((value) => (value === "Summa" ? "Netto" : value === "Tositenro" ? "Tosite" : value));
  const width = header.length;
  const blank = (cells: readonly ExampleCell[]): readonly ExampleCell[] => [...Array.from({ length: width - cells.length }, () => ({ value: null })), ...cells];
  const rows: (readonly ExampleCell[])[] = [[{ value: "Pääkirja 6–12/2025", bold: true }], [], header.map((value) => ({ value, bold: true }))];
  rows.push([text("Alkusaldo"), ...blank([{ value: 1250.5, format: MONEY_FORMAT }]).slice(1)]);
  let month = 0;
  postings.forEach((posting, index) => {
    const { document, day, account, accountName, costCentre, costCentreName, unit, code, project, supplier, cents } = posting;
    rows.push([{ value: Number(document) }, { value: serialFromDay(day, 1900), format: DATE_FORMAT }, { value: Number(day.slice(0, 4) + day.slice(5, 7)) }, { value: Number(account) }, text(accountName), text(`${costCentre} ${costCentreName}`), text(unit), text(code), project === "" ? { value: null } : { value: Number(project) }, text(supplier), text(posting.text), euros(cents)]);
    month += cents;
    const next = postings[index + 1];
    if (next?.day.slice(0, 7) === day.slice(0, 7)) return;
    rows.push(blank([euros(month)]));
    month = 0;
  });
  return rows;
}

/** An example file of the ledger. */
export interface ExampleLedger {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/**
 * Porvoo's ledger of 2024 and 2025 as three exports: the second holds a part of itself twice, and the third begins with
 * the month that the second ends with.
 */
export async function porvooLedgers(): Promise<readonly ExampleLedger[]> {
  const all = porvooPostings();
  const spring = inMonths(all, "2025-01", "2025-05");
  const june = inMonths(all, "2025-06", "2025-06");
  const sheet: ExampleSheet = { name: "Pääkirja", rows: sheetRows(inMonths(all, "2025-06", "2025-12")), widths: [12, 12, 9, 8, 24, 24, 18, 22, 9, 30, 40, 14] };
  return [
    { file: "porvoo-paakirja-2024.csv", bytes: csvBytes(exportTable(inMonths(all, "2024-01", "2024-12"), FINNISH), { delimiter: ";", encoding: "windows-1252", newline: "\r\n" }) },
    { file: "porvoo-huvudbok-2025-1-6.csv", bytes: csvBytes(exportTable([...spring, ...spring.slice(-REPEATED), ...june], SWEDISH), { delimiter: ",", encoding: "utf-8-bom", newline: "\n" }) },
    { file: "porvoo-paakirja-2025-6-12.xlsx", bytes: await exampleBytes([sheet], "Pääkirja 6–12/2025") },
  ];
}
