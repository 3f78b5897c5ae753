import { rangeAddress } from "../../../core/grid/address";
import type { Range } from "../../../core/grid/grid";
import type { RowsRead } from "../../live-workbook";
import { cellValue, formatsOf, formulasOf } from "../read/used-cells";

/** Some cells of a sheet as they are now: one round trip. */
export async function readRows(context: Excel.RequestContext, sheet: string, place: Range): Promise<RowsRead> {
  const range = context.workbook.worksheets.getItem(sheet).getRange(rangeAddress(place));
  range.load("values,formulas,numberFormat");
  await context.sync();
  const { firstRow, firstColumn } = place;
  const raw = range.values as unknown[][];
  return { firstRow, firstColumn, values: raw.map((row) => row.map(cellValue)), formats: formatsOf(range.numberFormat as unknown[][]), formulas: formulasOf(range.formulas as unknown[][], raw, firstRow, firstColumn) };
}
