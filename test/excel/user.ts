import type { Range } from "../../src/core/grid/grid";
import { areaAt, cellsOf, parseArea } from "./workbook/area";
import type { Author } from "./workbook/changes";
import { valueOf } from "./workbook/cells";
import { LOCALES } from "./workbook/entry/locales";
import type { LocaleName } from "./workbook/entry/locales";
import { clearFilters, filterTable, sortTable } from "./workbook/filter-and-sort";
import { checkSheet } from "./workbook/guard";
import type { Json } from "./workbook/json";
import type { Sheet, Table } from "./workbook/model";
import { protectSheet } from "./workbook/protection";
import { deleteRows, insertRows } from "./workbook/rows";
import { selectCells } from "./workbook/selection";
import { activateSheet, addSheet, deleteSheet, moveSheet, renameSheet } from "./workbook/sheets";
import { columnNames, settleHeader } from "./workbook/table-header";
import { allTables, bodyOf } from "./workbook/tables";
import type { Workbook } from "./workbook/workbook";
import { writeCells } from "./workbook/write-cells";

function found<T>(item: T | undefined, what: string): T {
  if (item === undefined) throw new Error(`There is no ${what}`);
  return item;
}

/** Somebody who works in the workbook with mouse and keys: the person at this computer, or a co-author elsewhere. */
export class User {
  constructor(
    private readonly workbook: Workbook,
    private readonly who: Exclude<Author, "add-in"> = "person",
    /** The language of this person's Excel: a Finnish one reads TOSI as TRUE. */
    private readonly locale: LocaleName = "fi-FI",
  ) {}

  /** Types into a cell. A row typed right below a table becomes a part of it. */
  types(sheetName: string, cell: string, text: string): void {
    this.enters(sheetName, cell, [[text]]);
  }

  /** Pastes rows of texts from a cell on; drop-downs do not stop a paste. */
  pastes(sheetName: string, cell: string, rows: readonly (readonly string[])[]): void {
    this.enters(sheetName, cell, rows);
  }

  /** Fills all cells of a range with the same text, as Ctrl+Enter does. */
  fills(sheetName: string, address: string, text: string): void {
    this.act(() => { this.write(this.sheet(sheetName), this.area(address), text); });
  }

  insertsRows(sheetName: string, first: number, count = 1): void {
    this.act(() => { insertRows(this.workbook, this.sheet(sheetName), first, count); });
  }

  deletesRows(sheetName: string, first: number, count = 1): void {
    this.act(() => { deleteRows(this.workbook, this.sheet(sheetName), first, count); });
  }

  hidesRows(sheetName: string, first: number, count = 1): void {
    const sheet = this.sheet(sheetName);
    checkSheet(this.workbook, sheet, "allowFormatRows");
    for (let row = first; row < first + count; row++) sheet.hiddenRows.add(row);
    this.act(() => { this.workbook.changes.tell({ kind: "rows-hidden", sheet, area: found(parseArea(`${String(first)}:${String(first + count - 1)}`), "row") }); });
  }

  /** Sorts a table by the column with a header. */
  sorts(tableName: string, header: string, order: "ascending" | "descending" = "ascending"): void {
    const { sheet, table } = this.table(tableName);
    this.act(() => { sortTable(this.workbook, sheet, table, this.column(sheet, table, header), order === "ascending"); });
  }

  /** Lets only rows with the given texts through. */
  filters(tableName: string, header: string, ...texts: readonly string[]): void {
    const { sheet, table } = this.table(tableName);
    this.act(() => { filterTable(this.workbook, sheet, table, this.column(sheet, table, header), texts); });
  }

  clearsFilters(tableName: string): void {
    const { sheet, table } = this.table(tableName);
    this.act(() => { clearFilters(this.workbook, sheet, table); });
  }

  selects(sheetName: string, address: string): void {
    this.act(() => { selectCells(this.workbook, this.sheet(sheetName), this.area(address)); });
  }

  activates(sheetName: string): void {
    this.act(() => { activateSheet(this.workbook, this.sheet(sheetName)); });
  }

  addsSheet(name: string): void {
    this.act(() => addSheet(this.workbook, name));
  }

  deletesSheet(name: string): void {
    this.act(() => { deleteSheet(this.workbook, this.sheet(name)); });
  }

  renamesSheet(name: string, newName: string): void {
    this.act(() => { renameSheet(this.workbook, this.sheet(name), newName); });
  }

  movesSheet(name: string, position: number): void {
    this.act(() => { moveSheet(this.workbook, this.sheet(name), position); });
  }

  /** Protects a sheet, with the permissions that are left ("allowFormatCells" …). */
  protects(sheetName: string, options: Readonly<Record<string, Json>> = {}, password: string | null = null): void {
    this.act(() => { protectSheet(this.workbook, this.sheet(sheetName), options, password); });
  }

  private enters(sheetName: string, cell: string, rows: readonly (readonly string[])[]): void {
    const { firstRow, firstColumn } = this.area(cell);
    const sheet = this.sheet(sheetName);
    const area = areaAt(firstRow, firstColumn, rows.length, found(rows[0], "row").length);
    this.act(() => {
      this.write(sheet, area, rows);
      this.extendTable(sheet, area);
    });
  }

  private write(sheet: Sheet, area: Range, values: Json): void {
    writeCells(this.workbook, sheet, area, values, LOCALES[this.locale]);
  }

  /** Excel takes what is typed right below a table into it. */
  private extendTable(sheet: Sheet, area: Range): void {
    const table = sheet.tables.find(({ range, showTotals }) => !showTotals && area.firstRow === range.lastRow + 1 && area.firstColumn >= range.firstColumn && area.lastColumn <= range.lastColumn);
    if (table === undefined || cellsOf(area) === 0 || valueOf(sheet, area.firstRow, area.firstColumn) === null) return;
    table.range = { ...table.range, lastRow: area.lastRow };
    settleHeader(sheet, table);
  }

  private act(action: () => unknown): void {
    this.workbook.changes.as(this.who, action);
  }

  private sheet(name: string): Sheet {
    return found(this.workbook.sheets.find((sheet) => sheet.name === name), `sheet ${name}`);
  }

  private table(name: string): { readonly sheet: Sheet; readonly table: Table } {
    return found(allTables(this.workbook).find(({ table }) => table.name === name), `table ${name}`);
  }

  private column(sheet: Sheet, table: Table, header: string): number {
    const index = columnNames(sheet, table).indexOf(header);
    return index < 0 || bodyOf(table).lastRow < bodyOf(table).firstRow ? found<number>(undefined, `column ${header}`) : index;
  }

  private area(address: string): Range {
    return found(parseArea(address), `range ${address}`);
  }
}
