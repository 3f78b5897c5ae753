import type { Range } from "../../../src/core/grid/grid";
import { columnsOf, intersection, rowsOf, sameArea } from "./area";
import { eachPlace, touchCell } from "./cells";
import { newTable } from "./create";
import { checkCells, checkSheet } from "./guard";
import { HostError } from "./host-error";
import type { Sheet, Table } from "./model";
import type { Workbook } from "./workbook";
import { checkDefinedName } from "./name-rules";
import { settleHeader } from "./table-header";

export function bodyOf(table: Table): Range {
  return { ...table.range, firstRow: table.range.firstRow + 1, lastRow: table.range.lastRow - (table.showTotals ? 1 : 0) };
}

export function allTables(workbook: Workbook): readonly { readonly sheet: Sheet; readonly table: Table }[] {
  return workbook.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
}

function checkRoom(sheet: Sheet, area: Range, except?: Table): void {
  if (sheet.tables.some((table) => table !== except && intersection(table.range, area) !== undefined)) throw new HostError("InvalidArgument", "A table cannot overlap another table");
  if (sheet.merges.some((merge) => intersection(merge, area) !== undefined)) throw new HostError("MergedRangeConflict", "A table cannot overlap merged cells");
}

function freeName(workbook: Workbook): string {
  const taken = new Set(allTables(workbook).map(({ table }) => table.name.toLowerCase()));
  let number = 1;
  while (taken.has(`table${String(number)}`)) number++;
  return `Table${String(number)}`;
}

/** Makes a table of an area whose first row holds the headers; a header alone gets an empty row. */
export function addTable(workbook: Workbook, sheet: Sheet, area: Range): Table {
  checkSheet(workbook, sheet);
  const range = rowsOf(area) === 1 ? { ...area, lastRow: area.lastRow + 1 } : area;
  checkRoom(sheet, range);
  const table = newTable(workbook, freeName(workbook), range);
  settleHeader(sheet, table);
  sheet.tables.push(table);
  workbook.changes.tell({ kind: "table-added", sheet, table });
  return table;
}

export function renameTable(workbook: Workbook, sheet: Sheet, table: Table, name: string): void {
  checkSheet(workbook, sheet);
  if (name.toLowerCase() !== table.name.toLowerCase()) checkDefinedName(workbook, name);
  table.name = name;
}

/** Moves the edges of a table; its header row stays where it is. */
export function resizeTable(workbook: Workbook, sheet: Sheet, table: Table, area: Range): void {
  checkSheet(workbook, sheet);
  if (area.firstRow !== table.range.firstRow || intersection(area, table.range) === undefined || rowsOf(area) < 2) throw new HostError("InvalidArgument", "A resized table keeps its header row and has a row below it");
  checkRoom(sheet, area, table);
  if (sameArea(area, table.range)) return;
  table.range = area;
  settleHeader(sheet, table);
}

/** Takes a table away and leaves its cells. */
export function convertToRange(workbook: Workbook, sheet: Sheet, table: Table): void {
  checkSheet(workbook, sheet);
  sheet.tables.splice(sheet.tables.indexOf(table), 1);
  workbook.changes.tell({ kind: "table-deleted", sheet, table });
}

/** Takes a table away with what its cells hold. */
export function deleteTable(workbook: Workbook, sheet: Sheet, table: Table): void {
  checkCells(workbook, sheet, table.range);
  convertToRange(workbook, sheet, table);
  eachPlace(table.range, (row, column) => {
    const cell = touchCell(sheet, row, column);
    cell.value = null;
    cell.formula = null;
  });
  workbook.changes.tell({ kind: "data", sheet, area: table.range, type: "RangeEdited" });
}

/** The range of a column (0-based) from its header to its total. */
export function columnArea(table: Table, index: number): Range {
  if (index < 0 || index >= columnsOf(table.range)) throw new HostError("ItemNotFound", `The table has no column ${String(index)}`);
  const column = table.range.firstColumn + index;
  return { ...table.range, firstColumn: column, lastColumn: column };
}
