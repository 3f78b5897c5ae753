import type { CellValue } from "../../../grid/cell-value";
import type { Grid } from "../../../grid/grid";
import type { Programme } from "../../../programme/schema";
import { documentNumber } from "../../../reading/cells/ledger/document-number";
import type { LedgerContext } from "../../../reading/cells/ledger/ledger-reader";
import type { Supplier } from "../../../reading/cells/ledger/supplier";
import { supplier } from "../../../reading/cells/ledger/supplier";
import { cleanText, isPlainText } from "../../../reading/text/clean";
import { repairMojibake } from "../../../reading/text/mojibake";
import type { LedgerField } from "../columns/ledger-field";
import type { LedgerCode, LedgerRow, LedgerSource } from "../ledger-row";
import type { ReadCode } from "./activity-codes";
import { codeReader, NO_CODE } from "./activity-codes";
import { CellCache } from "./cell-cache";
import type { NotedColumn } from "./codes";
import { CodeColumn, plainCell, readLedgerCode } from "./codes";
import { noteColumns } from "./column-cells";
import type { GroupField, GroupValues } from "./group-headings";
import type { LedgerColumn, LedgerTable } from "./ledger-table";
import { PostingTimes } from "./posting-times";
import { understood } from "./understood";

const DIGITS = /^\d{1,14}$/u;
const NO_REFERENCES: LedgerRow["references"] = [];

/** Columns of which each different cell is read once. */
const REPEATING: readonly LedgerField[] = ["day", "period", "year", "account", "accountName", "costCentre", "costCentreName", "unit", "supplier", "activityCode", "posting"];

/** The columns of a ledger beside its amounts, each prepared to be read row by row. */
export class Postings {
  private readonly grid: Grid;
  private readonly times: PostingTimes;
  private readonly account: CodeColumn | undefined;
  private readonly costCentre: CodeColumn | undefined;
  private readonly unit: CellCache<string | null> | undefined;
  private readonly supplier: CellCache<Supplier | undefined> | undefined;
  private readonly code: CellCache<ReadCode> | undefined;
  private readonly document: LedgerColumn | undefined;
  private readonly text: LedgerColumn | undefined;
  private readonly groups: GroupValues = { activityCode: null, costCentre: null, account: null, unit: null };
  private readonly groupCodes: { costCentre: LedgerCode | null; account: LedgerCode | null } = { costCentre: null, account: null };
  private readonly readCode: (text: string) => ReadCode;

  constructor(
    private readonly table: LedgerTable,
    private readonly file: string,
    private readonly context: Omit<LedgerContext, "header">,
    programme: Programme,
    reportMonth: string | null,
  ) {
    const { columns, sheet, headerIndex } = table;
    this.grid = sheet.grid;
    this.document = columns.get("document");
    this.text = columns.get("text");
    const notes = noteColumns(this.grid, headerIndex + 1, REPEATING.flatMap((field) => columns.get(field)?.index ?? []));
    const noted = (field: LedgerField): NotedColumn | undefined => {
      const column = columns.get(field);
      const cells = column === undefined ? undefined : notes.get(column.index);
      return column === undefined || cells === undefined ? undefined : { header: column.header, cells };
    };
    this.times = new PostingTimes({ day: noted("day"), period: noted("period"), year: noted("year") }, context, reportMonth);
    const [account, costCentreName, unit, seller] = [noted("account"), noted("costCentreName"), noted("unit"), noted("supplier")];
    const costCentre = noted("costCentre") ?? costCentreName;
    if (account !== undefined) this.account = new CodeColumn(account, noted("accountName"), context);
    if (costCentre !== undefined) this.costCentre = new CodeColumn(costCentre, costCentreName, context);
    if (unit !== undefined) this.unit = new CellCache(unit.cells, () => plainCell);
    this.supplier = understood(seller, supplier, context, (value) => value);
    const codeContext = { programme, field: "activityCode" as const, dateSystem: this.grid.dateSystem };
    this.readCode = (text) => codeReader([], { ...codeContext, header: "" })({ value: text });
    const code = noted("activityCode") ?? noted("posting");
    if (code !== undefined) this.code = new CellCache(code.cells, (cells) => codeReader(cells, { ...codeContext, header: code.header }));
  }

  /** A column, a heading or a title tells the activity codes. */
  get hasCodes(): boolean {
    return this.code !== undefined || this.groups.activityCode !== null;
  }

  /** A heading holds for the rows below it. */
  setGroup(field: GroupField, rest: string): void {
    if (field === "activityCode") this.groups.activityCode = this.readCode(rest);
    else this.groups[field] = rest;
    if (field === "account" || field === "costCentre") this.groupCodes[field] = readLedgerCode({ value: rest }, { ...this.context, header: "" });
  }

  codeAt(row: number): ReadCode {
    const own = this.code?.at(row);
    if (own?.code != null) return own;
    return this.groups.activityCode ?? own ?? NO_CODE;
  }

  /** True for a balance carried over from the year before: period 0. */
  isOpening(row: number): boolean {
    return this.times.kindAt(row) === "opening";
  }

  private valueAt(row: number, index: number): CellValue {
    return this.grid.values[row]?.[index] ?? null;
  }

  private textAt(row: number): string | null {
    const value = this.text === undefined ? null : this.valueAt(row, this.text.index);
    if (typeof value !== "string") return value === null ? null : plainCell({ value });
    const text = isPlainText(value) ? value : cleanText(repairMojibake(value));
    return text === "" || text === "-" ? null : text;
  }

  private documentAt(row: number): string | null {
    if (this.document === undefined) return null;
    const { index, header } = this.document;
    const value = this.valueAt(row, index);
    if (typeof value === "string" && DIGITS.test(value)) return value;
    const reading = documentNumber.read({ value, format: this.grid.formats[row]?.[index] }, null, { ...this.context, header });
    return reading.value ?? (reading.status === "empty" ? null : plainCell({ value }));
  }

  private referencesAt(row: number): LedgerRow["references"] {
    let found: { field: "project" | "reference"; text: string }[] | undefined;
    for (const { field, index } of this.table.references) {
      const value = this.valueAt(row, index);
      const text = value === null ? null : plainCell({ value });
      if (text !== null) (found ??= []).push({ field, text });
    }
    return found ?? NO_REFERENCES;
  }

  /** The row as a posting of so many cents. */
  at(row: number, amountCents: number): LedgerRow {
    const costCentre = this.costCentre?.at(row) ?? this.groupCodes.costCentre;
    const seller = this.supplier?.at(row);
    return {
      source: this.sourceAt(row),
      document: this.documentAt(row),
      day: this.times.dayAt(row),
      month: this.times.monthAt(row),
      year: this.times.yearAt(row),
      account: this.account?.at(row) ?? this.groupCodes.account,
      costCentre,
      unit: this.unit?.at(row) ?? this.groups.unit ?? costCentre?.name ?? costCentre?.code ?? null,
      supplier: seller?.name ?? null,
      supplierKey: seller?.key ?? null,
      text: this.textAt(row),
      activityCode: this.codeAt(row).code,
      references: this.referencesAt(row),
      amountCents,
      mark: this.times.kindAt(row) === "closing" ? "closing" : null,
    };
  }

  sourceAt(row: number): LedgerSource {
    const { sheet } = this.table;
    return { file: this.file, sheet: sheet.name, row: sheet.grid.firstRow + row };
  }
}
