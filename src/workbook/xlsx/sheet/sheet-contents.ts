import type { Sheet as HucreSheet } from "hucre";
import { parseRange } from "../../../core/grid/address";
import type { DateSystem, Grid, Range } from "../../../core/grid/grid";
import { cellKey } from "../../../core/grid/grid";
import { formatClass } from "../../../core/grid/number-format";
import type { ExcelTable } from "../../../core/grid/sheets";
import type { SheetRead } from "../../workbook";
import type { SheetCells } from "./cell-collector";
import { serialFromIso } from "./iso-date";
import { styledRows } from "./styled-rows";
import type { StyleTable } from "./style-table";

/** What all sheets of a workbook share. */
export interface WorkbookContext {
  readonly dateSystem: DateSystem;
  readonly styles: StyleTable;
}

function wholeRange(range: { startRow: number; startCol: number; endRow: number; endCol: number }): Range | undefined {
  const { startRow, startCol, endRow, endCol } = range;
  if (![startRow, startCol, endRow, endCol].every((index) => Number.isInteger(index) && index >= 0)) return undefined;
  return { firstRow: startRow + 1, firstColumn: startCol + 1, lastRow: endRow + 1, lastColumn: endCol + 1 };
}

function tablesOf(sheet: HucreSheet): readonly ExcelTable[] {
  return (sheet.tables ?? []).flatMap((table) => {
    const range = parseRange(table.range ?? "");
    return range === undefined ? [] : [{ name: table.displayName ?? table.name, range, hasTotalRow: table.showTotalRow === true }];
  });
}

function hiddenColumnsOf(sheet: HucreSheet): ReadonlySet<number> {
  const hidden = new Set<number>();
  for (const [index, column] of (sheet.columns ?? []).entries()) if (column.hidden === true) hidden.add(index + 1);
  return hidden;
}

/** A file of the strict variety stores dates as ISO texts: those in cells with a date format become serial numbers. */
function serialsForIsoDates({ values, formulas }: SheetCells, formats: Grid["formats"], system: DateSystem): void {
  for (const [row, cells] of values.entries()) {
    for (const [column, format] of (formats[row] ?? []).entries()) {
      const value = cells[column];
      if (format === undefined || typeof value !== "string" || formatClass(format) !== "date" || formulas.has(cellKey(row + 1, column + 1))) continue;
      cells[column] = serialFromIso(value, system) ?? value;
    }
  }
}

/** Puts together what the core reads of a sheet: its cells, and what the library knows of the sheet around them. The cells are taken over, not copied. */
export function sheetContents(sheet: HucreSheet, cells: SheetCells, { dateSystem, styles }: WorkbookContext): SheetRead {
  const { values, formulas, hiddenRows } = cells;
  const columnCount = values.reduce((widest, row) => Math.max(widest, row.length), 0);
  const formats = styledRows(cells.styles, columnCount, styles.formatOf);
  serialsForIsoDates(cells, formats, dateSystem);
  return {
    name: sheet.name,
    hidden: sheet.hidden === true || sheet.veryHidden === true,
    tables: tablesOf(sheet),
    hasPivot: (sheet.pivotTables ?? []).length > 0,
    grid: {
      sheet: sheet.name,
      firstRow: 1,
      firstColumn: 1,
      rowCount: values.length,
      columnCount,
      values,
      formats,
      fills: styledRows(cells.styles, columnCount, styles.fillOf),
      formulas,
      merges: (sheet.merges ?? []).flatMap((merge) => wholeRange(merge) ?? []),
      hiddenRows,
      hiddenColumns: hiddenColumnsOf(sheet),
      dateSystem,
    },
  };
}
