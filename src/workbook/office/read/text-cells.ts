import { cellAddress } from "../../../core/grid/address";
import { cellKey } from "../../../core/grid/grid";
import type { RawCells } from "./used-cells";
import { doubtfulCells } from "./used-cells";

/** Cells of one sheet that have been read. */
export interface ReadPart {
  readonly sheet: Excel.Worksheet;
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly raw: RawCells;
}

/**
 * Which constants that look like errors are texts (by `cellKey`), for each part. Types are asked of these cells alone:
 * asking them of all would make answers a third longer, and hardly any workbook has one. No round trip where none has.
 */
export async function findTextCells(context: Excel.RequestContext, parts: readonly ReadPart[]): Promise<readonly ReadonlySet<number>[]> {
  const asked = parts.map(({ sheet, firstRow, firstColumn, raw }) =>
    doubtfulCells(raw, firstRow, firstColumn).map(({ row, column }) => {
      const cell = sheet.getRange(cellAddress(row, column));
      cell.load("valueTypes");
      return { key: cellKey(row, column), cell };
    }),
  );
  if (asked.every((cells) => cells.length === 0)) return parts.map(() => new Set<number>());
  await context.sync();
  return asked.map((cells) => new Set(cells.flatMap(({ key, cell }) => (String(cell.valueTypes[0]?.[0]) === "String" ? [key] : []))));
}
