import type { Day } from "../../../grid/day";
import type { Programme } from "../../../programme/schema";
import { documentNumber } from "../../../reading/cells/ledger/document-number";
import type { LedgerContext, LedgerReader } from "../../../reading/cells/ledger/ledger-reader";
import type { LedgerPeriod } from "../../../reading/cells/ledger/period";
import { ledgerPeriod } from "../../../reading/cells/ledger/period";
import { postingDate } from "../../../reading/cells/ledger/posting-date";
import type { Supplier } from "../../../reading/cells/ledger/supplier";
import { supplier } from "../../../reading/cells/ledger/supplier";
import type { Reading } from "../../../reading/reading";
import { cleanText } from "../../../reading/text/clean";
import { repairMojibake } from "../../../reading/text/mojibake";
import type { LedgerField } from "../columns/ledger-field";
import type { LedgerCode, LedgerRow, LedgerSource } from "../ledger-row";
import type { ReadCode } from "./activity-codes";
import { codeReader } from "./activity-codes";
import { CellCache } from "./cell-cache";
import { CodeColumn, plainCell, readLedgerCode } from "./codes";
import type { GroupField, GroupValues } from "./group-headings";
import type { LedgerTable } from "./ledger-table";

const DIGITS = /^\d{1,14}$/u;
const NO_REFERENCES: LedgerRow["references"] = [];

/** The columns of a ledger beside its amounts, each prepared to be read row by row. */
export class Postings {
  private readonly day: CellCache<Reading<Day>> | undefined;
  private readonly period: CellCache<Reading<LedgerPeriod>> | undefined;
  private readonly year: CellCache<string | null> | undefined;
  private readonly account: CodeColumn | undefined;
  private readonly costCentre: CodeColumn | undefined;
  private readonly unit: CellCache<string | null> | undefined;
  private readonly supplier: CellCache<Reading<Supplier>> | undefined;
  private readonly code: CellCache<ReadCode> | undefined;
  private readonly first: number;
  private readonly groups: GroupValues = { activityCode: null, costCentre: null, account: null, unit: null };
  private readonly readCode: (text: string) => ReadCode;

  constructor(
    private readonly table: LedgerTable,
    private readonly file: string,
    private readonly context: Omit<LedgerContext, "header">,
    programme: Programme,
    /** The month that the whole report is of, where its title says so. */
    private readonly reportMonth: string | null,
  ) {
    const { columns, sheet, headerIndex } = table;
    const { grid } = sheet;
    this.first = headerIndex + 1;
    const codeContext = { programme, field: "activityCode" as const, dateSystem: grid.dateSystem };
    this.readCode = (text) => codeReader([], { ...codeContext, header: "" })({ value: text });
    this.day = this.open("day", postingDate);
    this.period = this.open("period", ledgerPeriod);
    this.supplier = this.open("supplier", supplier);
    this.year = this.texts("year");
    this.unit = this.texts("unit");
    const account = columns.get("account");
    if (account !== undefined) this.account = new CodeColumn(grid, account, columns.get("accountName"), this.first, context);
    const centre = columns.get("costCentre") ?? columns.get("costCentreName");
    if (centre !== undefined) this.costCentre = new CodeColumn(grid, centre, columns.get("costCentreName"), this.first, context);
    const code = columns.get("activityCode") ?? columns.get("posting");
    if (code !== undefined) this.code = new CellCache(grid, code.index, this.first, (cells) => codeReader(cells, { ...codeContext, header: code.header }));
  }

  /** A column, a heading or a title tells the activity codes. */
  get hasCodes(): boolean {
    return this.code !== undefined || this.groups.activityCode !== null;
  }

  private open<T, C>(field: LedgerField, reader: LedgerReader<T, C>): CellCache<Reading<T>> | undefined {
    const column = this.table.columns.get(field);
    if (column === undefined) return undefined;
    const context = { ...this.context, header: column.header };
    return new CellCache(this.table.sheet.grid, column.index, this.first, (cells) => {
      const choices = reader.decide({ cells }, context);
      return (cell) => reader.read(cell, choices, context);
    });
  }

  private texts(field: LedgerField): CellCache<string | null> | undefined {
    const column = this.table.columns.get(field);
    return column === undefined ? undefined : new CellCache(this.table.sheet.grid, column.index, this.first, () => plainCell);
  }

  /** A heading holds for the rows below it. */
  setGroup(field: GroupField, rest: string): void {
    if (field === "activityCode") this.groups.activityCode = this.readCode(rest);
    else this.groups[field] = rest;
  }

  codeAt(row: number): ReadCode {
    const own = this.code?.at(row);
    if (own?.code != null) return own;
    return this.groups.activityCode ?? own ?? { code: null, maybe: null, found: "" };
  }

  /** True for a balance carried over from the year before: period 0. */
  isOpening(row: number): boolean {
    return this.period?.at(row).value?.kind === "opening";
  }

  private textAt(field: LedgerField, row: number): string | null {
    const column = this.table.columns.get(field);
    const value = column === undefined ? null : (this.table.sheet.grid.values[row]?.[column.index] ?? null);
    if (typeof value !== "string") return value === null ? null : plainCell({ value });
    const text = cleanText(repairMojibake(value));
    return text === "" || text === "-" ? null : text;
  }

  private documentAt(row: number): string | null {
    const column = this.table.columns.get("document");
    if (column === undefined) return null;
    const { grid } = this.table.sheet;
    const value = grid.values[row]?.[column.index] ?? null;
    if (typeof value === "string" && DIGITS.test(value)) return value;
    const reading = documentNumber.read({ value, format: grid.formats[row]?.[column.index] }, null, { ...this.context, header: column.header });
    return reading.value ?? (reading.status === "empty" ? null : plainCell({ value }));
  }

  private referencesAt(row: number): LedgerRow["references"] {
    const found: { field: "project" | "reference"; text: string }[] = [];
    for (const { field, index } of this.table.references) {
      const value = this.table.sheet.grid.values[row]?.[index] ?? null;
      const text = value === null ? null : plainCell({ value });
      if (text !== null) found.push({ field, text });
    }
    return found.length === 0 ? NO_REFERENCES : found;
  }

  private codeOr(column: CodeColumn | undefined, group: string | null, row: number): LedgerCode | null {
    return column?.at(row) ?? (group === null ? null : readLedgerCode({ value: group }, { ...this.context, header: "" }));
  }

  /** The row as a posting of so many cents. */
  at(row: number, amountCents: number): LedgerRow {
    const day = this.day?.at(row).value ?? null;
    const period = this.period?.at(row).value;
    const month = period !== undefined ? `${period.year}-${String(Math.min(period.number, 12)).padStart(2, "0")}` : day === null ? this.reportMonth : day.slice(0, 7);
    const written = this.year?.at(row) ?? null;
    const year = period?.year ?? (written !== null && /^(?:19|20)\d{2}$/u.test(written) ? Number(written) : month === null ? (this.context.reportYear ?? null) : Number(month.slice(0, 4)));
    const costCentre = this.codeOr(this.costCentre, this.groups.costCentre, row);
    const seller = this.supplier?.at(row).value;
    return {
      source: this.sourceAt(row),
      document: this.documentAt(row),
      day,
      month,
      year,
      account: this.codeOr(this.account, this.groups.account, row),
      costCentre,
      unit: this.unit?.at(row) ?? this.groups.unit ?? costCentre?.name ?? costCentre?.code ?? null,
      supplier: seller?.name ?? null,
      supplierKey: seller?.key ?? null,
      text: this.textAt("text", row),
      activityCode: this.codeAt(row).code,
      references: this.table.references.length === 0 ? NO_REFERENCES : this.referencesAt(row),
      amountCents,
      mark: period?.kind === "closing" ? "closing" : null,
    };
  }

  sourceAt(row: number): LedgerSource {
    const { sheet } = this.table;
    return { file: this.file, sheet: sheet.name, row: sheet.grid.firstRow + row };
  }
}
