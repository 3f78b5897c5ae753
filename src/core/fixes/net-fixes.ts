import type { CellValue } from "../grid/cell-value";
import { isCellError } from "../grid/cell-value";
import { cellKey } from "../grid/grid";
import type { CellEdit } from "./cell-edit";

function isSame(a: CellValue, b: CellValue): boolean {
  return isCellError(a) && isCellError(b) ? a.error === b.error : a === b;
}

/**
 * What a row of edits of one sheet amounts to: one edit per cell, from what stood there first to what stands there now,
 * in the order of the sheet. Cells that got their first content back are left out.
 */
export function netFixes(edits: readonly CellEdit[]): readonly CellEdit[] {
  const cells = new Map<number, CellEdit>();
  for (const edit of edits) {
    const key = cellKey(edit.row, edit.column);
    cells.set(key, { ...edit, before: cells.get(key)?.before ?? edit.before });
  }
  return [...cells.values()]
    .filter(({ before, after }) => !isSame(before.value, after.value) || before.format !== after.format)
    .sort((a, b) => a.row - b.row || a.column - b.column);
}
