import { cellAddress } from "../../../src/core/grid/address";
import type { CellValue } from "../../../src/core/grid/cell-value";
import type { Range } from "../../../src/core/grid/grid";
import { cellsOf, columnsOf, isEntireColumn, isEntireRow, rowsOf } from "./area";
import { cellAt, checkSize, columnOfKey, formatOf, rowOfKey, touchCell } from "./cells";
import type { EntryLocale } from "./entry/locales";
import { LOCALES } from "./entry/locales";
import type { Calendar } from "./entry/read-date";
import type { Entry } from "./entry/read-entry";
import { readEntry } from "./entry/read-entry";
import { checkCells } from "./guard";
import { HostError } from "./host-error";
import { isList } from "./json";
import { isCovered } from "./merges";
import type { Json } from "./json";
import type { Sheet } from "./model";
import type { Workbook } from "./workbook";
import { followHeader } from "./table-header";

/** The year of dates that are typed without one: a test must not depend on the clock. */
const THIS_YEAR = 2026;

/** What a value becomes in a cell; text in a cell with the format "@" stays (but for a first apostrophe), numbers become text there. */
function entryOf(value: Json, format: string, locale: EntryLocale, calendar: Calendar): Entry {
  if (value === null || typeof value === "object") throw new HostError("InvalidArgument", "A cell takes text, a number or a truth value");
  if (value === "") return { kind: "value", value: null };
  if (format === "@") return { kind: "value", value: typeof value === "boolean" ? String(value).toUpperCase() : String(value).replace(/^'/u, "") };
  return typeof value === "string" ? readEntry(value, locale, calendar) : { kind: "value", value };
}

function enter(workbook: Workbook, sheet: Sheet, row: number, column: number, entry: Entry): void {
  const cell = touchCell(sheet, row, column);
  if (entry.kind === "formula") {
    cell.formula = entry.formula;
    cell.value = workbook.calculate(entry.formula, sheet.name, cellAddress(row, column));
    return;
  }
  if (entry.kind === "mistaken formula") {
    cell.formula = entry.formula;
    cell.value = { error: "#NAME?" };
    return;
  }
  cell.formula = null;
  cell.value = entry.value;
  if (entry.numberFormat !== undefined && formatOf(sheet, row, column, "numberFormat") === "General") cell.format = { ...cell.format, numberFormat: entry.numberFormat };
}

/** A value for all cells, or rows of values in the shape of the area. */
export function rowsFor(area: Range, values: Json): readonly (readonly Json[])[] {
  if (isEntireColumn(area) || isEntireRow(area)) throw new HostError("InvalidArgument", "The cells of whole rows or columns cannot be set");
  checkSize(area);
  if (!isList(values)) return Array.from({ length: rowsOf(area) }, () => Array.from<Json>({ length: columnsOf(area) }).fill(values));
  const rows = values.filter((row) => isList(row)).filter((row) => row.length === columnsOf(area));
  if (values.length !== rowsOf(area) || rows.length !== values.length) throw new HostError("InvalidArgument", "The number of rows or columns of the array is not that of the range");
  return rows;
}

/** The rows that a write goes to: those of the area, unless this Excel skips the ones that a filter hides. */
function targetRows(workbook: Workbook, sheet: Sheet, area: Range): readonly number[] {
  const rows = Array.from({ length: rowsOf(area) }, (_, index) => area.firstRow + index);
  if (!workbook.skipsFilteredRows || rows.length === 1) return rows;
  return rows.filter((row) => !sheet.hiddenRows.has(row));
}

/**
 * Writes values or formulas as Office.js does: text is read as US English (or as the given language, for what a person
 * types), "=" begins a formula, `null` leaves a cell as it is, "" empties it.
 */
export function writeCells(workbook: Workbook, sheet: Sheet, area: Range, values: Json, locale: EntryLocale = LOCALES["en-US"]): void {
  const rows = rowsFor(area, values);
  checkCells(workbook, sheet, area);
  const single = cellsOf(area) === 1;
  const before = single ? (cellAt(sheet, area.firstRow, area.firstColumn)?.value ?? null) : null;
  const calendar = { thisYear: THIS_YEAR, dateSystem: workbook.dateSystem };
  const entries = rows.map((row, index) => row.map((value, offset) => (value === null ? null : entryOf(value, String(formatOf(sheet, area.firstRow + index, area.firstColumn + offset, "numberFormat")), locale, calendar))));
  for (const [index, row] of targetRows(workbook, sheet, area).entries()) {
    for (const [offset, entry] of (entries[index] ?? []).entries()) {
      const column = area.firstColumn + offset;
      if (entry !== null && !isCovered(sheet, row, column)) enter(workbook, sheet, row, column, entry);
    }
  }
  followHeader(sheet, area);
  const after = single ? (cellAt(sheet, area.firstRow, area.firstColumn)?.value ?? null) : null;
  workbook.changes.tell({ kind: "data", sheet, area, type: "RangeEdited", ...(single ? { before, after } : {}) });
}

/** Puts a value into a cell as a file does, without reading, rules or events. */
export function placeCell(sheet: Sheet, row: number, column: number, value: CellValue, formula: string | null = null): void {
  const cell = touchCell(sheet, row, column);
  cell.value = value;
  cell.formula = formula;
}

/** Calculates every formula anew. */
export function calculate(workbook: Workbook): void {
  for (const sheet of workbook.sheets) {
    for (const [key, cell] of sheet.cells) {
      if (cell.formula === null) continue;
      cell.value = workbook.calculate(cell.formula, sheet.name, cellAddress(rowOfKey(key), columnOfKey(key)));
    }
  }
}
