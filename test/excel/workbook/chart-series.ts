import type { CellValue } from "../../../src/core/grid/cell-value";
import type { Range } from "../../../src/core/grid/grid";
import { columnsOf, rowsOf } from "./area";
import { valueOf } from "./cells";
import type { Sheet } from "./model";
import { newSeries } from "./parts/chart";
import type { ChartSeries } from "./parts/chart";

function isLabel(value: CellValue): boolean {
  return typeof value === "string" || value === null;
}

function columnSeries(sheet: Sheet, area: Range): ChartSeries[] {
  const header = rowsOf(area) > 1 && isLabel(valueOf(sheet, area.firstRow, area.lastColumn)) ? 1 : 0;
  const labels = columnsOf(area) > 1 && isLabel(valueOf(sheet, area.lastRow, area.firstColumn)) ? 1 : 0;
  const body = { ...area, firstRow: area.firstRow + header };
  const categories = labels === 1 ? { sheetId: sheet.id, area: { ...body, lastColumn: area.firstColumn } } : null;
  return Array.from({ length: columnsOf(area) - labels }, (_, index) => {
    const column = area.firstColumn + labels + index;
    const name = header === 1 ? valueOf(sheet, area.firstRow, column) : null;
    return newSeries(typeof name === "string" ? name : `Series${String(index + 1)}`, { sheetId: sheet.id, area: { ...body, firstColumn: column, lastColumn: column } }, categories);
  });
}

function rowSeries(sheet: Sheet, area: Range): ChartSeries[] {
  const labels = columnsOf(area) > 1 && isLabel(valueOf(sheet, area.lastRow, area.firstColumn)) ? 1 : 0;
  const header = rowsOf(area) > 1 && isLabel(valueOf(sheet, area.firstRow, area.lastColumn)) ? 1 : 0;
  const body = { ...area, firstColumn: area.firstColumn + labels };
  const categories = header === 1 ? { sheetId: sheet.id, area: { ...body, lastRow: area.firstRow } } : null;
  return Array.from({ length: rowsOf(area) - header }, (_, index) => {
    const row = area.firstRow + header + index;
    const name = labels === 1 ? valueOf(sheet, row, area.firstColumn) : null;
    return newSeries(typeof name === "string" ? name : `Series${String(index + 1)}`, { sheetId: sheet.id, area: { ...body, firstRow: row, lastRow: row } }, categories);
  });
}

/** The series that Excel makes of a range: names and categories come from its edges where they hold text. */
export function seriesFrom(sheet: Sheet, area: Range, seriesBy: "Auto" | "Columns" | "Rows"): ChartSeries[] {
  const byColumns = seriesBy === "Columns" || (seriesBy === "Auto" && rowsOf(area) >= columnsOf(area));
  return byColumns ? columnSeries(sheet, area) : rowSeries(sheet, area);
}
