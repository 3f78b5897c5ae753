import type { Range } from "../../../../src/core/grid/grid";
import { columnsOf, isEntireColumn, isEntireRow, rowsOf } from "../../workbook/area";
import { cellAt, checkSize, formatOf, setFormat, touchCell, valueOf } from "../../workbook/cells";
import { displayText } from "../../workbook/display";
import { checkSheet } from "../../workbook/guard";
import type { Json } from "../../workbook/json";
import type { Sheet } from "../../workbook/model";
import type { Workbook } from "../../workbook/workbook";
import { rowsFor } from "../../workbook/write-cells";
import { asText, valueType, wireValue } from "../values";

/** Rows of what each cell gives; null for whole rows and columns, as Excel answers. */
function eachCell(area: Range, read: (row: number, column: number) => Json): Json {
  if (isEntireColumn(area) || isEntireRow(area)) return null;
  checkSize(area);
  return Array.from({ length: rowsOf(area) }, (_, row) => Array.from({ length: columnsOf(area) }, (__, column) => read(area.firstRow + row, area.firstColumn + column)));
}

function format(sheet: Sheet, row: number, column: number): string {
  return String(formatOf(sheet, row, column, "numberFormat"));
}

export const readValues = (sheet: Sheet, area: Range): Json => eachCell(area, (row, column) => wireValue(valueOf(sheet, row, column)));

export const readFormulas = (sheet: Sheet, area: Range): Json => eachCell(area, (row, column) => cellAt(sheet, row, column)?.formula ?? wireValue(valueOf(sheet, row, column)));

export const readNumberFormats = (sheet: Sheet, area: Range): Json => eachCell(area, (row, column) => format(sheet, row, column));

export const readTypes = (sheet: Sheet, area: Range): Json => eachCell(area, (row, column) => valueType(valueOf(sheet, row, column)));

export const readTexts = (workbook: Workbook, sheet: Sheet, area: Range): Json => eachCell(area, (row, column) => displayText(valueOf(sheet, row, column), format(sheet, row, column), workbook.dateSystem));

/** Sets number formats: one for all cells (whole columns, too), or rows of them, where null leaves a cell's own. */
export function writeNumberFormats(workbook: Workbook, sheet: Sheet, area: Range, value: Json): void {
  checkSheet(workbook, sheet, "allowFormatCells");
  if (typeof value === "string") setFormat(sheet, area, "numberFormat", value);
  else {
    for (const [index, row] of rowsFor(area, value).entries()) {
      for (const [offset, code] of row.entries()) {
        if (code === null) continue;
        const cell = touchCell(sheet, area.firstRow + index, area.firstColumn + offset);
        cell.format = { ...cell.format, numberFormat: asText(code) };
      }
    }
  }
  workbook.changes.tell({ kind: "format", sheet, area });
}
