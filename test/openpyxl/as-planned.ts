import { cellAddress, quoteSheetName, rangeAddress } from "../../src/core/grid/address";
import type { Range } from "../../src/core/grid/grid";
import type { SheetPlan, WorkbookPlan } from "../../src/core/reports/sheet-plan";
import { plannedRows } from "../../src/workbook/plan/planned-cells";
import { planValue } from "../../src/workbook/plan/plan-value";
import type { OpenedSheet, OpenedWorkbook } from "./opened-workbook";

/** A range as openpyxl writes it: one cell is no range. */
function area(range: Range): string {
  const { firstRow, firstColumn, lastRow, lastColumn } = range;
  return firstRow === lastRow && firstColumn === lastColumn ? cellAddress(firstRow, firstColumn) : rangeAddress(range);
}

function cellsAsPlanned(sheet: SheetPlan): Pick<OpenedSheet, "links" | "formulas" | "values"> {
  const links: Record<string, string> = {};
  const formulas: Record<string, string> = {};
  const values: Record<string, string | number | boolean> = {};
  for (const [row, cells] of plannedRows(sheet).entries()) {
    for (const [column, cell] of cells.entries()) {
      if (cell === null) continue;
      const address = cellAddress(row + 1, column + 1);
      if (cell.link !== undefined) links[address] = `${quoteSheetName(cell.link.sheet)}!${cell.link.cell}`;
      if (cell.formula !== undefined) formulas[address] = cell.formula;
      const value = planValue(cell);
      if (value !== null && value !== "") values[address] = value;
    }
  }
  return { links, formulas, values };
}

function sheetAsPlanned(sheet: SheetPlan): OpenedSheet {
  const { freeze, print } = sheet;
  return {
    name: sheet.name,
    state: sheet.visibility,
    tables: sheet.tables.map(({ name, range, columns, filter }) => ({ name, ref: rangeAddress(range), columns, filter })),
    validations: sheet.validations.map(({ range, source, prompt, error }) => ({
      range: area(range),
      type: source === null ? "custom" : "list",
      source: source ?? "TRUE",
      title: prompt.title === "" ? null : prompt.title,
      text: prompt.text === "" ? null : prompt.text,
      errorStyle: error.stop ? "stop" : "warning",
    })),
    conditionalFormats: sheet.conditionalFormats.map(({ range, formula }) => ({ range: area(range), formula })),
    charts: sheet.charts.length,
    merged: [],
    freeze: freeze.rows === 0 && freeze.columns === 0 ? null : cellAddress(freeze.rows + 1, freeze.columns + 1),
    print: {
      orientation: "landscape",
      // A4
      paper: 9,
      fit: true,
      wide: print.pagesWide ?? 1,
      high: print.pagesHigh ?? 0,
      titleRows: print.repeatRows === null ? null : `$${print.repeatRows.first}:$${print.repeatRows.last}`,
      breaks: sheet.pageBreaks.map((row) => row - 1),
    },
    ...cellsAsPlanned(sheet),
  };
}

/** What openpyxl should find in the file of a plan. */
export function asPlanned(plan: WorkbookPlan): OpenedWorkbook {
  return { names: Object.fromEntries(plan.names.map(({ name, refersTo }) => [name, refersTo])), sheets: plan.sheets.map(sheetAsPlanned) };
}
