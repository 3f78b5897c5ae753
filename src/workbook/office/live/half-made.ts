import type { CellEdit } from "../../../core/fixes/cell-edit";
import { cellAddress } from "../../../core/grid/address";
import { rowsFrom } from "../read/used-cells";

/**
 * Gives cells their number format back where a failure came between the format and the value of an edit. What cannot
 * be mended, since Excel does not answer any more, stays: the value is the old one.
 */
export async function mendHalfMade(context: Excel.RequestContext, sheet: Excel.Worksheet, edits: readonly CellEdit[]): Promise<void> {
  const reformatted = edits.filter(({ before, after }) => before.format !== after.format);
  const cells = reformatted.map((edit) => {
    const cell = sheet.getRange(cellAddress(edit.row, edit.column));
    cell.load("values,formulas,numberFormat");
    return { edit, cell };
  });
  try {
    await context.sync();
    for (const { edit, cell } of cells) {
      const { values: [[value] = []] } = rowsFrom(cell, edit.row, edit.column, new Set());
      if (JSON.stringify(value ?? null) === JSON.stringify(edit.before.value)) cell.numberFormat = [[edit.before.format ?? "General"]];
    }
    await context.sync();
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
  }
}
