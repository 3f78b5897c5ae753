import type { Range } from "../../../src/core/grid/grid";
import { PLAIN } from "./format";
import { clearFormats, columnOfKey, existingCells, rowOfKey } from "./cells";
import { clearConditionalFormats } from "./conditional-formats";
import { checkCells, checkSheet } from "./guard";
import type { Sheet } from "./model";
import { followHeader } from "./table-header";
import { clearValidations } from "./validations";
import type { Workbook } from "./workbook";

export const CLEAR_CHOICES = ["All", "Contents", "Formats", "Hyperlinks"] as const;

function clearLinks(sheet: Sheet, area: Range): void {
  for (const key of Array.from(sheet.links.keys())) {
    const [row, column] = [rowOfKey(key), columnOfKey(key)];
    if (row >= area.firstRow && row <= area.lastRow && column >= area.firstColumn && column <= area.lastColumn) sheet.links.delete(key);
  }
}

function clearContents(workbook: Workbook, sheet: Sheet, area: Range): void {
  for (const [key, cell] of existingCells(sheet, area)) {
    cell.value = null;
    cell.formula = null;
    if (cell.format === PLAIN) sheet.cells.delete(key);
  }
  followHeader(sheet, area);
  workbook.changes.tell({ kind: "data", sheet, area, type: "RangeEdited" });
}

/** Empties cells, their looks, or both; with "All" drop-downs, rules and links go, too. */
export function clearCells(workbook: Workbook, sheet: Sheet, area: Range, what: (typeof CLEAR_CHOICES)[number]): void {
  if (what !== "Formats") checkCells(workbook, sheet, area);
  if (what !== "Contents") checkSheet(workbook, sheet, "allowFormatCells");
  if (what === "All" || what === "Hyperlinks") clearLinks(sheet, area);
  if (what === "All" || what === "Formats") {
    clearFormats(sheet, area);
    clearConditionalFormats(sheet, area);
  }
  if (what === "All") clearValidations(sheet, area);
  if (what === "All" || what === "Contents") clearContents(workbook, sheet, area);
}
