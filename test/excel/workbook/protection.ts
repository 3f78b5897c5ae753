import { checkStructure, checkWritable } from "./guard";
import { HostError } from "./host-error";
import type { Protection, Sheet } from "./model";
import type { Workbook } from "./workbook";

/** Protects a sheet that is not protected yet. */
export function protectSheet(workbook: Workbook, sheet: Sheet, options: Protection["options"], password: string | null): void {
  checkWritable(workbook);
  if (sheet.protection !== null) throw new HostError("AccessDenied", "The sheet is protected already");
  sheet.protection = { options, password };
}

function checkPassword(given: string | null, right: string | null): void {
  if (right !== null && given !== right) throw new HostError("AccessDenied", "The password is not right");
}

/** Takes the protection of a sheet away; Excel refuses where there is none. */
export function unprotectSheet(workbook: Workbook, sheet: Sheet, password: string | null): void {
  checkWritable(workbook);
  if (sheet.protection === null) throw new HostError("InvalidOperation", "The sheet is not protected");
  checkPassword(password, sheet.protection.password);
  sheet.protection = null;
}

/** Protects the structure of the workbook: its sheets. */
export function protectStructure(workbook: Workbook, password: string | null): void {
  checkStructure(workbook);
  workbook.protection = { password };
}

export function unprotectStructure(workbook: Workbook, password: string | null): void {
  checkWritable(workbook);
  if (workbook.protection === null) throw new HostError("InvalidOperation", "The workbook is not protected");
  checkPassword(password, workbook.protection.password);
  workbook.protection = null;
}
