import { parseArea } from "./area";
import { HostError } from "./host-error";
import type { Workbook } from "./workbook";

const LONGEST_SHEET_NAME = 31;
const LONGEST_NAME = 255;

/** Refuses what cannot be the name of a sheet, and the name of another sheet. */
export function checkSheetName(workbook: Workbook, name: string, except?: string): void {
  const isAllowed = name !== "" && name.length <= LONGEST_SHEET_NAME && !/[\\/?*:[\]]|^'|'$/u.test(name) && name.toLowerCase() !== "history";
  if (!isAllowed) throw new HostError("InvalidArgument", `"${name}" cannot be the name of a sheet`);
  const isTaken = workbook.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase() && sheet.id !== except);
  if (isTaken) throw new HostError("ItemAlreadyExists", `There is a sheet "${name}"`);
}

function isNameForm(name: string): boolean {
  return name.length <= LONGEST_NAME && /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && parseArea(name) === undefined && !/^(?:[rc]|r\d*c\d*)$/iu.test(name);
}

/** Refuses what cannot be the name of a table or of cells, and one that a table or the workbook already uses. */
export function checkDefinedName(workbook: Workbook, name: string): void {
  if (!isNameForm(name)) throw new HostError("InvalidArgument", `"${name}" cannot be the name of a table or of cells`);
  const taken = [...workbook.names.map((item) => item.name), ...workbook.sheets.flatMap((sheet) => sheet.tables.map((table) => table.name))];
  if (taken.some((other) => other.toLowerCase() === name.toLowerCase())) throw new HostError("ItemAlreadyExists", `There is a table or a name "${name}"`);
}
