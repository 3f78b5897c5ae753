import type { CellValue } from "../../../grid/cell-value";
import type { Programme } from "../../../programme/schema";
import type { Problem } from "../../../problem";
import { reportTitle } from "../../../reading/cells/ledger/ledger-row";
import { ledgerHeading } from "../../../reading/cells/activity-code/row-kind";
import type { Result } from "../../../result";
import { failure, success } from "../../../result";
import type { LedgerFinding } from "../ledger-finding";
import type { SkippedLedgerRow, UnreadableRow } from "../ledger-result";
import type { LedgerRow } from "../ledger-row";
import { Amounts } from "./amounts";
import type { LedgerFile } from "./find-ledger-table";
import { findLedgerTable } from "./find-ledger-table";
import { headingParts } from "./group-headings";
import { readHeaderRow } from "./header-row";
import type { LedgerTable } from "./ledger-table";
import { Postings } from "./postings";
import { cellText, RowKinds } from "./row-kinds";
import { RunningSums } from "./running-sums";
import { UnclearCodes } from "./unclear-codes";

/** A file of the ledger as read, before anything is compared or tied. */
export interface ReadLedger {
  readonly file: string;
  readonly sheet: string;
  /** Every posting whose amount could be read, in the file's order. */
  readonly rows: readonly LedgerRow[];
  readonly skipped: readonly SkippedLedgerRow[];
  readonly unreadable: readonly UnreadableRow[];
  readonly findings: readonly LedgerFinding[];
}

/** Called now and then with the rows read so far and all rows. */
export type LedgerProgress = (done: number, total: number) => void;

const ROWS_BETWEEN_PROGRESS = 20_000;
const LONGEST_TEXT = 120;

class Reader {
  private readonly rows: LedgerRow[] = [];
  private readonly skipped: SkippedLedgerRow[] = [];
  private readonly unreadable: UnreadableRow[] = [];
  private readonly findings: LedgerFinding[] = [];
  private readonly amounts: Amounts;
  private readonly postings: Postings;
  private readonly kinds: RowKinds;
  private readonly sums = new RunningSums();
  private readonly unclear = new UnclearCodes();
  private readonly width: number;
  /** A second header that says something else than the first: two tables in one sheet. */
  otherHeader: number | undefined;

  constructor(
    private readonly table: LedgerTable,
    private readonly file: LedgerFile,
    programme: Programme,
  ) {
    const titles = table.titles.flatMap((title) => reportTitle(title) ?? []);
    const period = titles.find(({ from }) => from !== undefined);
    const { from, to = from } = period ?? {};
    const reportYear = from !== undefined && from.slice(0, 4) === to?.slice(0, 4) ? Number(from.slice(0, 4)) : undefined;
    const context = { dateSystem: table.sheet.grid.dateSystem, ...(reportYear === undefined ? {} : { reportYear }) };
    this.amounts = new Amounts(table, context);
    this.postings = new Postings(table, file.name, context, programme, from !== undefined && from === to ? from : null);
    this.kinds = new RowKinds(table);
    this.width = table.headers.length;
    for (const title of table.titles) this.takeHeading(title);
  }

  private takeHeading(text: string): void {
    if (ledgerHeading(text) === undefined && headingParts(text)?.field !== "activityCode") return;
    const parts = headingParts(text);
    if (parts !== undefined) this.postings.setGroup(parts.field, parts.rest);
  }

  read(progress?: LedgerProgress): void {
    const { values } = this.table.sheet.grid;
    values.forEach((row, index) => {
      if (index % ROWS_BETWEEN_PROGRESS === 0) progress?.(index, values.length);
      if (index <= this.table.headerIndex) {
        if (row.some((cell) => cell !== null)) this.skip(index, index === this.table.headerIndex ? "header" : "title", null);
      } else {
        this.readRow(row, index);
      }
    });
    progress?.(values.length, values.length);
  }

  private readRow(row: readonly CellValue[], index: number): void {
    if (this.file.isText && row.length > this.width && row.slice(this.width).some((cell) => cell !== null)) {
      this.unreadable.push({ source: this.postings.sourceAt(index), found: rowText(row), why: "cells" });
      return;
    }
    const isSure = this.kinds.isSurelyPosting(row);
    const plain = isSure ? this.amounts.plainAt(index) : undefined;
    if (plain !== undefined) this.take(index, plain);
    else if (row.some((cell) => cell !== null && cell !== "")) this.readWithCare(row, index, isSure);
  }

  /** Rows that are no plain posting: totals, headings, repeated headers, doubtful amounts. */
  private readWithCare(row: readonly CellValue[], index: number, isSure: boolean): void {
    const amount = this.amounts.at(index);
    const kind = isSure ? undefined : this.kinds.kindOf(row);
    if (kind === "total") {
      this.takeTotal(index, amount.value ?? null);
    } else if (kind !== undefined) {
      if (kind === "heading") this.takeHeading(rowText(row));
      this.skip(index, kind, amount.value ?? null);
    } else if (amount.status === "empty") {
      if (row.filter((cell) => cell !== null).length === 1) this.takeHeading(rowText(row));
      this.skip(index, "no-amount", null);
    } else if (amount.value === undefined) {
      if (!isSure && this.isHeader(row, index)) return;
      this.unreadable.push({ source: this.postings.sourceAt(index), found: this.amounts.textAt(index), why: "amount" });
    } else if (!isSure && this.kinds.isBare(row)) {
      this.takeBare(index, amount.value);
    } else {
      if (amount.status === "uncertain") this.tell({ check: "amount-unclear", severity: "warning", source: this.postings.sourceAt(index), facts: { found: this.amounts.textAt(index), cents: amount.value } });
      this.take(index, amount.value);
    }
  }

  private isHeader(row: readonly CellValue[], index: number): boolean {
    const header = readHeaderRow(row);
    if (header === undefined) return false;
    const same = [...header.columns].every(([field, { index: place }]) => this.table.columns.get(field)?.index === place);
    if (!same) this.otherHeader ??= index;
    this.skip(index, "header", null);
    return true;
  }

  private take(index: number, cents: number): void {
    this.sums.add(cents);
    if (this.postings.isOpening(index)) {
      this.skip(index, "opening", cents);
      return;
    }
    const row = this.postings.at(index, cents);
    if (row.activityCode !== null) this.unclear.note(this.postings.codeAt(index), row);
    this.rows.push(row);
  }

  private takeTotal(index: number, cents: number | null): void {
    if (cents !== null && !this.sums.adds(cents)) this.tell({ check: "total-differs", severity: "warning", source: this.postings.sourceAt(index), facts: { statedCents: cents, sumCents: this.sums.total } });
    this.sums.close();
    this.skip(index, "total", cents);
  }

  /** An unlabelled row with nothing that tells a posting: a total where it adds up the rows above, else it counts, and is told. */
  private takeBare(index: number, cents: number): void {
    if (this.sums.adds(cents)) {
      this.sums.close();
      this.skip(index, "sum", cents);
      return;
    }
    this.tell({ check: "amount-alone", severity: "warning", source: this.postings.sourceAt(index), facts: { cents } });
    this.take(index, cents);
  }

  private skip(index: number, kind: SkippedLedgerRow["kind"], amountCents: number | null): void {
    this.skipped.push({ source: this.postings.sourceAt(index), kind, text: rowText(this.table.sheet.grid.values[index] ?? []), amountCents });
  }

  private tell(finding: LedgerFinding): void {
    this.findings.push(finding);
  }

  result(code: string): ReadLedger {
    const { rows, skipped, unreadable, file, table } = this;
    const withoutCodes = this.postings.hasCodes || rows.length === 0;
    const codesMissing: LedgerFinding[] = withoutCodes ? [] : [{ check: "codes-missing", severity: "error", source: this.postings.sourceAt(table.headerIndex), facts: { rows: rows.length } }];
    return { file: file.name, sheet: table.sheet.name, rows, skipped, unreadable, findings: [...codesMissing, ...this.findings, ...this.unclear.findings(code)] };
  }
}

function rowText(row: readonly CellValue[]): string {
  const text = row.map(cellText).filter((each) => each.trim() !== "").join(" | ");
  return text.length <= LONGEST_TEXT ? text : `${text.slice(0, LONGEST_TEXT - 1)}…`;
}

/**
 * Reads a file of the ledger: its postings with signed amounts in cents, and every other row with what it is. Nothing
 * is left out without being listed.
 * @param code the programme's activity code
 * @returns the postings; or why the file cannot be read as a ledger
 */
export function readLedger(file: LedgerFile, programme: Programme, code: string, progress?: LedgerProgress): Result<ReadLedger, Problem> {
  const table = findLedgerTable(file);
  if (!table.ok) return table;
  const reader = new Reader(table.value, file, programme);
  reader.read(progress);
  const { grid, name } = table.value.sheet;
  if (reader.otherHeader !== undefined) {
    const places = [table.value.headerIndex, reader.otherHeader].map((index) => ({ sheet: name, row: grid.firstRow + index }));
    return failure({ kind: "ledgers-tie", file: file.name, places });
  }
  return success(reader.result(code));
}
