import type { Range } from "../../core/grid/grid";
import { cellKey } from "../../core/grid/grid";
import type { RowsRead } from "../../workbook/live-workbook";
import type { SheetRead } from "../../workbook/workbook";

/** True where a range lies within the cells that were read of a sheet: then those cells alone can be read again. */
export function liesWithin({ grid }: SheetRead, range: Range): boolean {
  return range.firstRow >= grid.firstRow && range.firstColumn >= grid.firstColumn && range.lastRow < grid.firstRow + grid.rowCount && range.lastColumn < grid.firstColumn + grid.columnCount;
}

/** Puts newly read items over those of a row, from a column on. */
function overlay<T>(row: readonly T[] | undefined, from: number, items: readonly T[], empty: T): T[] {
  const copy = [...(row ?? [])];
  while (copy.length < from + items.length) copy.push(empty);
  items.forEach((item, index) => {
    copy[from + index] = item;
  });
  return copy;
}

/** The sheet with some of its cells as they are now. */
export function patchSheet(sheet: SheetRead, rows: RowsRead): SheetRead {
  const { grid } = sheet;
  const top = rows.firstRow - grid.firstRow;
  const from = rows.firstColumn - grid.firstColumn;
  const width = rows.values.reduce((widest, { length }) => Math.max(widest, length), 0);
  const isNew = (row: number): boolean => row >= top && row < top + rows.values.length;
  const values = grid.values.map((row, index) => (isNew(index) ? overlay(row, from, rows.values[index - top] ?? [], null) : row));
  const noFormats: readonly undefined[] = Array.from({ length: width }, () => undefined);
  const formats = Array.from({ length: grid.rowCount }, (_, index) => (isNew(index) ? overlay(grid.formats[index], from, rows.formats[index - top] ?? noFormats, undefined) : grid.formats[index]));
  const formulas = new Map(grid.formulas);
  rows.values.forEach((_, row) => {
    for (let column = 0; column < width; column += 1) formulas.delete(cellKey(rows.firstRow + row, rows.firstColumn + column));
  });
  for (const [key, formula] of rows.formulas) formulas.set(key, formula);
  return { ...sheet, grid: { ...grid, values, formats, formulas } };
}
