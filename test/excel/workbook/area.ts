import { cellAddress, columnLetters, columnNumber } from "../../../src/core/grid/address";
import type { Range } from "../../../src/core/grid/grid";
import { HostError } from "./host-error";

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export const WHOLE_SHEET: Range = { firstRow: 1, firstColumn: 1, lastRow: MAX_ROWS, lastColumn: MAX_COLUMNS };

/** A range from its first cell and its size. */
export function areaAt(firstRow: number, firstColumn: number, rows = 1, columns = 1): Range {
  const area = { firstRow, firstColumn, lastRow: firstRow + rows - 1, lastColumn: firstColumn + columns - 1 };
  const fits = [firstRow, firstColumn, rows, columns].every((number) => Number.isInteger(number) && number >= 1);
  if (!fits || area.lastRow > MAX_ROWS || area.lastColumn > MAX_COLUMNS) throw new HostError("InvalidArgument", "The range does not lie on the sheet");
  return area;
}

export const rowsOf = (area: Range): number => area.lastRow - area.firstRow + 1;
export const columnsOf = (area: Range): number => area.lastColumn - area.firstColumn + 1;
export const cellsOf = (area: Range): number => rowsOf(area) * columnsOf(area);

/** Whole columns, such as C:D. */
export const isEntireColumn = (area: Range): boolean => rowsOf(area) === MAX_ROWS;
/** Whole rows, such as 3:4. */
export const isEntireRow = (area: Range): boolean => columnsOf(area) === MAX_COLUMNS;

export function sameArea(one: Range, other: Range): boolean {
  return one.firstRow === other.firstRow && one.lastRow === other.lastRow && one.firstColumn === other.firstColumn && one.lastColumn === other.lastColumn;
}

export function intersection(one: Range, other: Range): Range | undefined {
  const area = {
    firstRow: Math.max(one.firstRow, other.firstRow),
    firstColumn: Math.max(one.firstColumn, other.firstColumn),
    lastRow: Math.min(one.lastRow, other.lastRow),
    lastColumn: Math.min(one.lastColumn, other.lastColumn),
  };
  return area.firstRow <= area.lastRow && area.firstColumn <= area.lastColumn ? area : undefined;
}

export function boundingArea(one: Range, other: Range): Range {
  return {
    firstRow: Math.min(one.firstRow, other.firstRow),
    firstColumn: Math.min(one.firstColumn, other.firstColumn),
    lastRow: Math.max(one.lastRow, other.lastRow),
    lastColumn: Math.max(one.lastColumn, other.lastColumn),
  };
}

export function holdsArea(outer: Range, inner: Range): boolean {
  return sameArea(boundingArea(outer, inner), outer);
}

/** What is left of an area when a hole is cut into it: at most four rectangles. */
export function subtractArea(area: Range, hole: Range): readonly Range[] {
  const cut = intersection(area, hole);
  if (cut === undefined) return [area];
  const beside = { firstRow: cut.firstRow, lastRow: cut.lastRow };
  return [
    { ...area, lastRow: cut.firstRow - 1 },
    { ...area, firstRow: cut.lastRow + 1 },
    { ...area, ...beside, lastColumn: cut.firstColumn - 1 },
    { ...area, ...beside, firstColumn: cut.lastColumn + 1 },
  ].filter((rest) => rest.firstRow <= rest.lastRow && rest.firstColumn <= rest.lastColumn);
}

/** "A1", "A1:B2", "A:C" and "1:3", with or without $; undefined when it is none of them. */
export function parseArea(text: string): Range | undefined {
  const match = /^([A-Z]{0,3})(\d{0,7})(?::([A-Z]{0,3})(\d{0,7}))?$/u.exec(text.trim().toUpperCase().replaceAll("$", ""));
  if (match === null) return undefined;
  const [, letters = "", digits = "", lastLetters = letters, lastDigits = digits] = match;
  const isCell = letters !== "" && digits !== "";
  if (match[3] === undefined && !isCell) return undefined;
  if ((letters === "") !== (lastLetters === "") || (digits === "") !== (lastDigits === "") || letters + digits === "") return undefined;
  const corners = {
    rows: digits === "" ? [1, MAX_ROWS] : [Number(digits), Number(lastDigits)],
    columns: letters === "" ? [1, MAX_COLUMNS] : [columnNumber(letters), columnNumber(lastLetters)],
  };
  const area = {
    firstRow: Math.min(...corners.rows),
    firstColumn: Math.min(...corners.columns),
    lastRow: Math.max(...corners.rows),
    lastColumn: Math.max(...corners.columns),
  };
  return area.firstRow >= 1 && holdsArea(WHOLE_SHEET, area) ? area : undefined;
}

/** "A1", "A1:B2", "A:C" or "1:3". */
export function areaText(area: Range): string {
  if (isEntireColumn(area)) return `${columnLetters(area.firstColumn)}:${columnLetters(area.lastColumn)}`;
  if (isEntireRow(area)) return `${String(area.firstRow)}:${String(area.lastRow)}`;
  const first = cellAddress(area.firstRow, area.firstColumn);
  return cellsOf(area) === 1 ? first : `${first}:${cellAddress(area.lastRow, area.lastColumn)}`;
}
