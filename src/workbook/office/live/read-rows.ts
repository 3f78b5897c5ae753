import { rangeAddress } from "../../../core/grid/address";
import type { Range } from "../../../core/grid/grid";
import type { RowsRead } from "../../live-workbook";
import { findTextCells } from "../read/text-cells";
import { rowsFrom } from "../read/used-cells";

/** Some cells of a sheet as they are now: one round trip, and one more only where a text looks like an error. */
export async function readRows(context: Excel.RequestContext, sheetName: string, { firstRow, firstColumn, lastRow, lastColumn }: Range): Promise<RowsRead> {
  const sheet = context.workbook.worksheets.getItem(sheetName);
  const raw = sheet.getRange(rangeAddress({ firstRow, firstColumn, lastRow, lastColumn }));
  raw.load("values,formulas,numberFormat");
  await context.sync();
  const [texts = new Set<number>()] = await findTextCells(context, [{ sheet, firstRow, firstColumn, raw }]);
  return rowsFrom(raw, firstRow, firstColumn, texts);
}
