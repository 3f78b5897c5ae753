import type { Batch } from "../batch";
import { BYTES_PER_CALL } from "../batch";
import { temporaryName } from "../ownership";
import type { SheetTarget } from "./targets";

/** Calls that empty a sheet, beside those for its tables and charts. */
const CALLS = 14;

/** Takes away all that a sheet of ours holds and how it looks, so that it is like a new one. Formulas elsewhere still find it. */
function emptySheet(sheet: Excel.Worksheet, { tables, charts }: NonNullable<SheetTarget["old"]>): void {
  for (const chart of charts) sheet.charts.getItem(chart).delete();
  for (const table of tables) sheet.tables.getItem(table).delete();
  const all = sheet.getRange();
  all.conditionalFormats.clearAll();
  all.dataValidation.clear();
  all.clear("All");
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
 */
export async function prepareSheet(batch: Batch, { plan, old }: SheetTarget): Promise<Excel.Worksheet> {
  const { worksheets } = batch.context.workbook;
  if (old === null) {
    await batch.makeRoom(BYTES_PER_CALL);
    return worksheets.add(temporaryName(plan.id));
  }
  await batch.makeRoom((CALLS + old.tables.length + old.charts.length) * BYTES_PER_CALL);
  const sheet = worksheets.getItem(old.id);
  if (old.name !== plan.name && old.name !== temporaryName(plan.id)) sheet.name = temporaryName(plan.id);
  emptySheet(sheet, old);
  return sheet;
}
