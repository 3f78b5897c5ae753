import type { Range } from "../../../src/core/grid/grid";
import { cellsOf } from "./area";
import { eachPlace, existingCells, formatOf } from "./cells";
import { HostError } from "./host-error";
import type { Sheet } from "./model";
import type { Workbook } from "./workbook";

function refuse(what: string): never {
  throw new HostError("AccessDenied", what);
}

/** Above this only the cells that exist are asked whether they are locked. */
const MOST_ASKED = 100_000;

function hasLockedCell(sheet: Sheet, area: Range): boolean {
  if (cellsOf(area) > MOST_ASKED) return existingCells(sheet, area).length === 0 || existingCells(sheet, area).some(([, cell]) => cell.format.locked !== false);
  let locked = false;
  eachPlace(area, (row, column) => {
    if (formatOf(sheet, row, column, "locked") === true) locked = true;
  });
  return locked;
}

/** Every change of the workbook asks this first. */
export function checkWritable(workbook: Workbook): void {
  if (workbook.readOnly) refuse("The workbook is open for reading only");
}

/** Asked before sheets are added, deleted, renamed, moved or hidden. */
export function checkStructure(workbook: Workbook): void {
  checkWritable(workbook);
  if (workbook.protection !== null) refuse("The structure of the workbook is protected");
}

/** Asked before the values of cells change: a protected sheet lets unlocked cells be written. */
export function checkCells(workbook: Workbook, sheet: Sheet, area: Range): void {
  checkWritable(workbook);
  if (sheet.protection !== null && hasLockedCell(sheet, area)) refuse("The sheet is protected");
}

/** Asked before anything else on a sheet changes; `option` is the permission of the protection that would allow it. */
export function checkSheet(workbook: Workbook, sheet: Sheet, option?: string): void {
  checkWritable(workbook);
  if (sheet.protection === null) return;
  if (option === undefined || sheet.protection.options[option] !== true) refuse("The sheet is protected");
}
