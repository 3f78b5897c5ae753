import type { Range } from "../../../src/core/grid/grid";
import type { Sheet } from "./model";
import type { Workbook } from "./workbook";
import { activateSheet } from "./sheets";

/** Selects cells; their sheet becomes the active one. */
export function selectCells(workbook: Workbook, sheet: Sheet, area: Range): void {
  activateSheet(workbook, sheet);
  sheet.selection = area;
  workbook.changes.tell({ kind: "selection", sheet, area });
}
