import type { Range } from "../../../src/core/grid/grid";
import { areaAt, cellsOf, holdsArea, intersection } from "./area";
import { eachPlace, touchCell } from "./cells";
import { checkSheet } from "./guard";
import { HostError } from "./host-error";
import type { Sheet } from "./model";
import type { Workbook } from "./workbook";

/** True for a cell that a merge hides: what is written there is lost. */
export function isCovered(sheet: Sheet, row: number, column: number): boolean {
  return sheet.merges.some((merge) => holdsArea(merge, areaAt(row, column)) && (merge.firstRow !== row || merge.firstColumn !== column));
}

/** Merges an area, row by row where `across`; only the first cell keeps its value. */
export function mergeCells(workbook: Workbook, sheet: Sheet, area: Range, across: boolean): void {
  checkSheet(workbook, sheet);
  if (sheet.tables.some((table) => intersection(table.range, area) !== undefined)) throw new HostError("InvalidOperation", "Cells of a table cannot be merged");
  const parts = across ? Array.from({ length: area.lastRow - area.firstRow + 1 }, (_, index) => ({ ...area, firstRow: area.firstRow + index, lastRow: area.firstRow + index })) : [area];
  for (const part of parts.filter((candidate) => cellsOf(candidate) > 1)) {
    sheet.merges = [...sheet.merges.filter((merge) => intersection(merge, part) === undefined), part];
    eachPlace(part, (row, column) => {
      if (!isCovered(sheet, row, column)) return;
      const cell = touchCell(sheet, row, column);
      cell.value = null;
      cell.formula = null;
    });
  }
}

export function unmergeCells(workbook: Workbook, sheet: Sheet, area: Range): void {
  checkSheet(workbook, sheet);
  sheet.merges = sheet.merges.filter((merge) => intersection(merge, area) === undefined);
}
