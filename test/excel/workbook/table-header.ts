import type { CellValue } from "../../../src/core/grid/cell-value";
import { isCellError } from "../../../src/core/grid/cell-value";
import type { Range } from "../../../src/core/grid/grid";
import { columnsOf, intersection } from "./area";
import { touchCell, valueOf } from "./cells";
import type { Sheet, Table } from "./model";

function asText(value: CellValue): string {
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

/** Header cells of a table hold text, every one a different one: numbers become text, twins get a number, empty ones a name. */
export function settleHeader(sheet: Sheet, table: Table): void {
  const used = new Set<string>();
  for (let index = 0; index < columnsOf(table.range); index++) {
    const column = table.range.firstColumn + index;
    const wanted = asText(valueOf(sheet, table.range.firstRow, column)) || `Column${String(index + 1)}`;
    let name = wanted;
    for (let number = 2; used.has(name.toLowerCase()); number++) name = wanted + String(number);
    used.add(name.toLowerCase());
    const cell = touchCell(sheet, table.range.firstRow, column);
    cell.value = name;
    cell.formula = null;
  }
}

/** Keeps the headers of tables right after something was written over them. */
export function followHeader(sheet: Sheet, written: Range): void {
  for (const table of sheet.tables) {
    if (intersection({ ...table.range, lastRow: table.range.firstRow }, written) !== undefined) settleHeader(sheet, table);
  }
}

export function columnNames(sheet: Sheet, table: Table): readonly string[] {
  return Array.from({ length: columnsOf(table.range) }, (_, index) => asText(valueOf(sheet, table.range.firstRow, table.range.firstColumn + index)));
}
