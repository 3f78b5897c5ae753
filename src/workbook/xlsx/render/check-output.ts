import { cellAddress } from "../../../core/grid/address";
import { cellKey, formatAt, valueAt } from "../../../core/grid/grid";
import type { PlanCell, SheetPlan, WorkbookPlan } from "../../../core/reports/sheet-plan";
import type { Style } from "../../../core/reports/styles";
import { STYLES } from "../../../core/reports/styles";
import { plannedRows } from "../../plan/planned-cells";
import { planValue } from "../../plan/plan-value";
import type { SheetRead } from "../../workbook";
import { readWorkbook } from "../read-workbook";

function formatOf(cell: PlanCell): string | undefined {
  const style: Style = STYLES[cell.style ?? "plain"];
  return style.numberFormat;
}

function checkCell(cell: PlanCell, read: SheetRead, row: number, column: number): void {
  const where = `${read.name}!${cellAddress(row, column)}`;
  const value = valueAt(read.grid, row, column);
  const planned = planValue(cell);
  if (value !== planned) throw new Error(`${where} was written as ${JSON.stringify(planned)} and reads as ${JSON.stringify(value)}`);
  // Empty cells after the last value are not read.
  if (planned === null) return;
  if (formatAt(read.grid, row, column) !== formatOf(cell)) throw new Error(`${where} lost its number format`);
  if ((cell.formula !== undefined) !== read.grid.formulas.has(cellKey(row, column))) throw new Error(`${where} lost its formula`);
}

function checkSheet(plan: SheetPlan, read: SheetRead): void {
  if (read.name !== plan.name || read.hidden !== (plan.visibility === "hidden")) throw new Error(`The sheet "${plan.name}" reads as "${read.name}"`);
  if (read.tables.length !== plan.tables.length) throw new Error(`The sheet "${plan.name}" lost a table`);
  for (const [rowIndex, row] of plannedRows(plan).entries()) {
    for (const [columnIndex, cell] of row.entries()) {
      if (cell !== null) checkCell(cell, read, rowIndex + 1, columnIndex + 1);
    }
  }
}

/** Reads a written workbook back and throws unless it says what the plan says: nobody gets a file that differs from its plan. */
export async function checkOutput(bytes: Uint8Array, plan: WorkbookPlan): Promise<void> {
  const read = await readWorkbook(bytes, plan.title);
  if (!read.ok) throw new Error(`The written workbook cannot be read: ${read.problem.kind}`);
  for (const [index, sheet] of plan.sheets.entries()) {
    const contents = read.value[index];
    if (contents === undefined) throw new Error(`The sheet "${sheet.name}" was not written`);
    checkSheet(sheet, contents);
  }
}
