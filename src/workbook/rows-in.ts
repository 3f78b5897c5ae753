import type { Range } from "../core/grid/grid";
import { formatAt, valueAt } from "../core/grid/grid";
import type { RowsRead } from "./live-workbook";
import type { SheetRead } from "./workbook";

/** Some cells of a sheet that is kept in memory. */
export function rowsIn({ grid }: SheetRead, { firstRow, firstColumn, lastRow, lastColumn }: Range): RowsRead {
  const rows = Array.from({ length: lastRow - firstRow + 1 }, (_, index) => firstRow + index);
  const columns = Array.from({ length: lastColumn - firstColumn + 1 }, (_, index) => firstColumn + index);
  return {
    firstRow,
    firstColumn,
    values: rows.map((row) => columns.map((column) => valueAt(grid, row, column))),
    formats: rows.map((row) => columns.map((column) => formatAt(grid, row, column))),
    formulas: new Map(),
  };
}
