import type { Sheet as HucreSheet } from "hucre";
import { parseRange } from "../../../core/grid/address";
import type { CellValue } from "../../../core/grid/cell-value";
import type { DateSystem, Range } from "../../../core/grid/grid";
import { formatClass } from "../../../core/grid/number-format";
import type { ExcelTable } from "../../../core/grid/sheets";
import { SparseRows } from "../../sparse-rows";
import type { SheetRead } from "../../workbook";
import { unveil } from "../package/number-formats";
import type { Extent } from "../package/sheet-survey";
import { takeRows } from "./cell-values";
import type { fillColours } from "./fill-colour";
import { Formulas } from "./formulas";
import { serialFromIso } from "./iso-date";

/** What all sheets of a workbook share. */
export interface WorkbookContext {
  readonly dateSystem: DateSystem;
  readonly formats: readonly string[];
  readonly colourOf: ReturnType<typeof fillColours>;
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

function hiddenRowsOf(sheet: HucreSheet): ReadonlySet<number> {
  const hidden = new Set<number>();
  for (const [row, definition] of sheet.rowDefs ?? []) if (definition.hidden === true) hidden.add(row + 1);
  return hidden;
}

function hiddenColumnsOf(sheet: HucreSheet): ReadonlySet<number> {
  const hidden = new Set<number>();
  for (const [index, column] of (sheet.columns ?? []).entries()) if (column.hidden === true) hidden.add(index + 1);
  return hidden;
}

function setValue(values: CellValue[][], row: number, column: number, value: CellValue): void {
  const cells = values[row];
  if (cells !== undefined && column < cells.length) cells[column] = value;
}

/** Turns a sheet of the library into what the core reads. The library's rows are taken over, not copied. */
export function sheetContents(sheet: HucreSheet, context: WorkbookContext, box: Extent | undefined): SheetRead {
  const values = takeRows(sheet.rows, box?.columns ?? Infinity);
  const columnCount = values.reduce((widest, row) => Math.max(widest, row.length), 0);
  const formats = new SparseRows();
  const fills = new SparseRows();
  const formulas = new Formulas();
  for (const [key, cell] of sheet.cells ?? []) {
    const comma = key.indexOf(",");
    const row = Number(key.slice(0, comma));
    const column = Number(key.slice(comma + 1));
    if (row >= values.length || column >= columnCount) continue;
    if (cell.type === "error" && typeof cell.value === "string") setValue(values, row, column, { error: cell.value });
    if (cell.formula !== undefined) formulas.add(cell, row + 1, column + 1);
    const format = unveil(cell.style?.numFmt, context.formats);
    if (format !== undefined) {
      formats.set(row, column, format);
      const serial = cell.type === "string" && formatClass(format) === "date" ? serialFromIso(cell.value, context.dateSystem) : undefined;
      if (serial !== undefined) setValue(values, row, column, serial);
    }
    const fill = context.colourOf(cell.style?.fill);
    if (fill !== undefined) fills.set(row, column, fill);
  }
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
      formats: formats.take(values.length),
      fills: fills.take(values.length),
      formulas: formulas.byCell,
      merges: (sheet.merges ?? []).flatMap((merge) => wholeRange(merge) ?? []),
      hiddenRows: hiddenRowsOf(sheet),
      hiddenColumns: hiddenColumnsOf(sheet),
      dateSystem: context.dateSystem,
    },
  };
}
