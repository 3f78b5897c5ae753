import { valueAt } from "../../../src/core/grid/grid";
import { cellKey, fillAt, formatAt } from "../../../src/core/grid/grid";
import type { ExcelTable } from "../../../src/core/grid/sheets";
import type { SheetRead } from "../../../src/workbook/workbook";
import { readWorkbook } from "../../../src/workbook/xlsx/read-workbook";
import { renderPlan } from "../../../src/workbook/xlsx/render-plan";
import { touchCell } from "../workbook/cells";
import { newSheet, newTable, newWorkbook } from "../workbook/create";
import type { Sheet, Table } from "../workbook/model";
import type { Workbook } from "../workbook/workbook";
import { from1904 } from "../../workbook/xlsx/from-1904";
import { planOf } from "./plan-of";

function fillSheet(sheet: Sheet, { grid }: SheetRead): void {
  for (let row = grid.firstRow; row < grid.firstRow + grid.rowCount; row++) {
    for (let column = grid.firstColumn; column < grid.firstColumn + grid.columnCount; column++) {
      const value = valueAt(grid, row, column);
      const formula = grid.formulas.get(cellKey(row, column));
      const numberFormat = formatAt(grid, row, column);
      const fill = fillAt(grid, row, column);
      if (value === null && formula === undefined && numberFormat === undefined && fill === undefined) continue;
      const cell = touchCell(sheet, row, column);
      cell.value = value;
      cell.formula = formula === undefined ? null : `=${formula}`;
      cell.format = { ...(numberFormat === undefined ? {} : { numberFormat }), ...(fill === undefined ? {} : { fillColor: `#${fill}` }) };
    }
  }
  sheet.merges = grid.merges;
  for (const row of grid.hiddenRows) sheet.hiddenRows.add(row);
  for (const column of grid.hiddenColumns) sheet.hiddenColumns.add(column);
}

function tableFrom(workbook: Workbook, { name, range, hasTotalRow }: ExcelTable): Table {
  const table = newTable(workbook, name, range);
  table.showTotals = hasTotalRow;
  return table;
}

/** A workbook with the sheets that were read: values, formulas with their last results, number formats, fills, tables, merges, what is hidden. */
export function workbookFrom(sheets: readonly SheetRead[]): Workbook {
  const workbook = newWorkbook();
  workbook.dateSystem = sheets[0]?.grid.dateSystem ?? 1900;
  workbook.sheets.length = 0;
  for (const read of sheets) {
    const sheet = newSheet(workbook, read.name);
    sheet.visibility = read.hidden ? "Hidden" : "Visible";
    sheet.pivotTables = read.hasPivot ? 1 : 0;
    fillSheet(sheet, read);
    sheet.tables.push(...read.tables.map((table) => tableFrom(workbook, table)));
    workbook.sheets.push(sheet);
  }
  const shown = workbook.sheets.find((sheet) => sheet.visibility === "Visible");
  if (shown === undefined) throw new Error("The workbook has no visible sheet");
  workbook.activeSheet = shown;
  return workbook;
}

/** Opens an .xlsx file in the stand-in. */
export async function loadXlsx(bytes: Uint8Array, file: string): Promise<Workbook> {
  const read = await readWorkbook(bytes, file);
  if (!read.ok) throw new Error(`${file}: ${read.problem.kind}`);
  const workbook = workbookFrom(read.value);
  workbook.name = file;
  return workbook;
}

/** Saves as .xlsx what a plan can say of the workbook, so that another program can open what an add-in wrote. */
export async function saveXlsx(workbook: Workbook, language = "fi"): Promise<Uint8Array> {
  const bytes = await renderPlan(planOf(workbook, language));
  return workbook.dateSystem === 1904 ? from1904(bytes) : bytes;
}
