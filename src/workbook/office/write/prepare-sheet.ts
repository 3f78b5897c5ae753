import { cellAddress } from "../../../core/grid/address";
import type { Range } from "../../../core/grid/grid";
import type { PlanTable } from "../../../core/reports/sheet-plan";
import type { Batch } from "../batch";
import { BYTES_PER_CALL } from "../batch";
import { temporaryName } from "../ownership";
import type { FoundSheet } from "./survey";
import type { SheetTarget } from "./targets";

/** Calls that empty a sheet, beside those for its tables and charts. */
const CALLS = 20;
const LAST_ROW = 1_048_576;
const LAST_COLUMN = "XFD";

/** Empties cells. The header of a table that is kept stays: with it the columns would lose their names, and formulas speak of these. */
function clearCells(sheet: Excel.Worksheet, header: Range | undefined): void {
  if (header === undefined) {
    sheet.getRange().clear("All");
    return;
  }
  sheet.getRange().clear("Formats");
  sheet.getRange().clear("Hyperlinks");
  const { firstRow: row, firstColumn, lastColumn } = header;
  const around = [...(row > 1 ? [`1:${row - 1}`] : []), `${row + 1}:${LAST_ROW}`, ...(firstColumn > 1 ? [`A${row}:${cellAddress(row, firstColumn - 1)}`] : []), `${cellAddress(row, lastColumn + 1)}:${LAST_COLUMN}${row}`];
  for (const address of around) sheet.getRange(address).clear("Contents");
}

/** Takes away all that a sheet of ours holds and how it looks, so that it is like a new one. Formulas elsewhere still find it. */
export function emptySheet(sheet: Excel.Worksheet, { tables, charts }: FoundSheet, kept: PlanTable | undefined): void {
  for (const chart of charts) sheet.charts.getItem(chart).delete();
  for (const { name } of tables) {
    const table = sheet.tables.getItem(name);
    // What is written over rows that a filter hides can land in wrong rows.
    if (name === kept?.name) table.clearFilters();
    else table.delete();
  }
  const all = sheet.getRange();
  all.conditionalFormats.clearAll();
  all.dataValidation.clear();
  clearCells(sheet, kept?.range);
  all.rowHidden = false;
  all.columnHidden = false;
  all.format.useStandardHeight = true;
  all.format.useStandardWidth = true;
  sheet.freezePanes.unfreeze();
  sheet.horizontalPageBreaks.removePageBreaks();
}

/**
 * An empty sheet for a plan: a new one, or ours of an earlier run. A sheet that gets another name loses its own first,
 * so that two sheets can change names.
 * @param keptTables names of tables that stay, with their headers
 */
export async function prepareSheet(batch: Batch, { plan, old }: SheetTarget, keptTables: ReadonlySet<string>): Promise<Excel.Worksheet> {
  const { worksheets } = batch.context.workbook;
  if (old === null) {
    await batch.makeRoom(BYTES_PER_CALL);
    return worksheets.add(temporaryName(plan.id));
  }
  await batch.makeRoom((CALLS + old.tables.length + old.charts.length) * BYTES_PER_CALL);
  const sheet = worksheets.getItem(old.id);
  if (old.name !== plan.name && old.name !== temporaryName(plan.id)) sheet.name = temporaryName(plan.id);
  emptySheet(sheet, old, plan.tables.find(({ name }) => keptTables.has(name)));
  return sheet;
}
