import type { CellValue } from "../../../src/core/grid/cell-value";
import { cellKey } from "../../../src/core/grid/grid";
import type { Range } from "../../../src/core/grid/grid";
import { MAX_COLUMNS, boundingArea, areaAt, cellsOf, intersection, isEntireColumn, isEntireRow } from "./area";
import type { CellFormat, FormatKey, FormatValue } from "./format";
import { PLAIN, defaultFormat } from "./format";
import { HostError } from "./host-error";
import type { Cell, Sheet } from "./model";

/** Excel refuses reads and writes of more cells than this at once. */
const MOST_CELLS = 5_000_000;

export function rowOfKey(key: number): number {
  return Math.floor((key - 1) / MAX_COLUMNS);
}

export function columnOfKey(key: number): number {
  return ((key - 1) % MAX_COLUMNS) + 1;
}

export function cellAt(sheet: Sheet, row: number, column: number): Cell | undefined {
  return sheet.cells.get(cellKey(row, column));
}

export function valueOf(sheet: Sheet, row: number, column: number): CellValue {
  return cellAt(sheet, row, column)?.value ?? null;
}

/** A cell to change; it comes into being where there was none. */
export function touchCell(sheet: Sheet, row: number, column: number): Cell {
  const key = cellKey(row, column);
  let cell = sheet.cells.get(key);
  if (cell === undefined) {
    cell = { value: null, formula: null, format: PLAIN };
    sheet.cells.set(key, cell);
  }
  return cell;
}

/** An attribute of a cell: its own, else its row's, else its column's, else that of a new cell. */
export function formatOf(sheet: Sheet, row: number, column: number, key: FormatKey): FormatValue {
  const own = cellAt(sheet, row, column)?.format[key];
  return own ?? sheet.rowFormats.get(row)?.[key] ?? sheet.columnFormats.get(column)?.[key] ?? defaultFormat(key);
}

export function checkSize(area: Range): void {
  if (cellsOf(area) > MOST_CELLS) throw new HostError("RangeExceedsLimit", `More than ${String(MOST_CELLS)} cells at once`);
}

/** Calls `visit` for each row and column of an area, row by row. */
export function eachPlace(area: Range, visit: (row: number, column: number) => void): void {
  checkSize(area);
  for (let row = area.firstRow; row <= area.lastRow; row++) {
    for (let column = area.firstColumn; column <= area.lastColumn; column++) visit(row, column);
  }
}

/** The cells that exist in an area, however large it is. */
export function existingCells(sheet: Sheet, area: Range): readonly (readonly [number, Cell])[] {
  return Array.from(sheet.cells).filter(([key]) => intersection(area, areaAt(rowOfKey(key), columnOfKey(key))) !== undefined);
}

function bands(sheet: Sheet, area: Range): readonly (readonly [Map<number, CellFormat>, number, number])[] {
  if (isEntireColumn(area)) return [[sheet.columnFormats, area.firstColumn, area.lastColumn]];
  return isEntireRow(area) ? [[sheet.rowFormats, area.firstRow, area.lastRow]] : [];
}

/** Sets an attribute of all cells of an area; for whole rows and columns it holds for cells to come, too. */
export function setFormat(sheet: Sheet, area: Range, key: FormatKey, value: FormatValue): void {
  const whole = bands(sheet, area);
  for (const [formats, first, last] of whole) {
    for (let index = first; index <= last; index++) formats.set(index, { ...formats.get(index), [key]: value });
  }
  if (whole.length > 0) {
    for (const [, cell] of existingCells(sheet, area)) cell.format = { ...cell.format, [key]: value };
    return;
  }
  eachPlace(area, (row, column) => {
    const cell = touchCell(sheet, row, column);
    cell.format = { ...cell.format, [key]: value };
  });
}

/** Takes the formats of an area away. */
export function clearFormats(sheet: Sheet, area: Range): void {
  for (const [formats, first, last] of bands(sheet, area)) {
    for (let index = first; index <= last; index++) formats.delete(index);
  }
  for (const [key, cell] of existingCells(sheet, area)) {
    cell.format = PLAIN;
    if (cell.value === null && cell.formula === null) sheet.cells.delete(key);
  }
}

/** The smallest area with all values of an area (and all formats, unless `valuesOnly`); undefined where there is none. */
export function usedArea(sheet: Sheet, within: Range, valuesOnly: boolean): Range | undefined {
  let used: Range | undefined;
  for (const [key, cell] of sheet.cells) {
    if (valuesOnly ? cell.value === null && cell.formula === null : cell.value === null && cell.formula === null && cell.format === PLAIN) continue;
    const place = intersection(within, areaAt(rowOfKey(key), columnOfKey(key)));
    if (place !== undefined) used = used === undefined ? place : boundingArea(used, place);
  }
  return used;
}
