import type { Range } from "../../../src/core/grid/grid";
import { parseArea } from "./area";
import { checkFormula } from "./entry/check-formula";
import { checkWritable } from "./guard";
import { HostError } from "./host-error";
import type { NamedItem, Sheet } from "./model";
import type { Workbook } from "./workbook";
import { checkDefinedName } from "./name-rules";
import { splitReference } from "./reference-text";

/** Defines a name in the workbook, or in one sheet. `formula` begins with "=". */
export function addName(workbook: Workbook, scope: Sheet | null, name: string, formula: string, comment: string): NamedItem {
  checkWritable(workbook);
  const names = scope === null ? workbook.names : scope.names;
  if (names.some((other) => other.name.toLowerCase() === name.toLowerCase())) throw new HostError("ItemAlreadyExists", `There is a name "${name}"`);
  if (scope === null) checkDefinedName(workbook, name);
  checkFormula(formula);
  const item: NamedItem = { name, formula, comment, visible: true };
  names.push(item);
  return item;
}

export function deleteName(workbook: Workbook, scope: Sheet | null, item: NamedItem): void {
  checkWritable(workbook);
  const names = scope === null ? workbook.names : scope.names;
  names.splice(names.indexOf(item), 1);
}

/** The cells that a name means; undefined for one that means a value, a calculation or something that is gone. */
export function cellsOfName(workbook: Workbook, item: NamedItem): { readonly sheet: Sheet; readonly area: Range } | undefined {
  const reference = splitReference(item.formula.slice(1));
  const sheet = workbook.sheets.find((candidate) => candidate.name.toLowerCase() === reference.sheet?.toLowerCase());
  const area = parseArea(reference.area);
  return sheet === undefined || area === undefined ? undefined : { sheet, area };
}
