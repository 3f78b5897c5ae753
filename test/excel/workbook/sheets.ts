import { newSheet } from "./create";
import { checkStructure } from "./guard";
import { HostError } from "./host-error";
import type { NamedItem, Sheet, Visibility } from "./model";
import type { Workbook } from "./workbook";
import { checkSheetName } from "./name-rules";
import { renameInFormula } from "./reference-text";

function freeName(workbook: Workbook): string {
  const taken = new Set(workbook.sheets.map((sheet) => sheet.name.toLowerCase()));
  let number = 1;
  while (taken.has(`sheet${String(number)}`)) number++;
  return `Sheet${String(number)}`;
}

/** Adds a sheet at the end; without a name it gets a free one. It does not become the active one. */
export function addSheet(workbook: Workbook, name: string | null): Sheet {
  checkStructure(workbook);
  if (name !== null) checkSheetName(workbook, name);
  const sheet = newSheet(workbook, name ?? freeName(workbook));
  workbook.sheets.push(sheet);
  workbook.changes.tell({ kind: "sheet-added", sheet });
  return sheet;
}

function checkAnotherVisible(workbook: Workbook, sheet: Sheet): void {
  if (!workbook.sheets.some((other) => other !== sheet && other.visibility === "Visible")) throw new HostError("InvalidOperation", "A workbook needs a visible sheet");
}

function followInFormulas(workbook: Workbook, from: string, to: string | null): void {
  const names: NamedItem[] = [...workbook.names, ...workbook.sheets.flatMap((sheet) => sheet.names)];
  for (const item of names) item.formula = renameInFormula(item.formula, from, to);
  for (const sheet of workbook.sheets) {
    for (const cell of sheet.cells.values()) {
      if (cell.formula === null) continue;
      const formula = renameInFormula(cell.formula, from, to);
      if (to === null && formula !== cell.formula) cell.value = { error: "#REF!" };
      cell.formula = formula;
    }
  }
}

/** Makes a sheet the one that is shown. */
export function activateSheet(workbook: Workbook, sheet: Sheet): void {
  if (sheet.visibility !== "Visible") throw new HostError("InvalidOperation", "A hidden sheet cannot be shown");
  if (workbook.activeSheet === sheet) return;
  const before = workbook.activeSheet;
  workbook.activeSheet = sheet;
  workbook.changes.tell({ kind: "sheet-deactivated", sheet: before });
  workbook.changes.tell({ kind: "sheet-activated", sheet });
}

function leave(workbook: Workbook, sheet: Sheet): void {
  const next = workbook.sheets.find((other) => other !== sheet && other.visibility === "Visible");
  if (workbook.activeSheet === sheet && next !== undefined) activateSheet(workbook, next);
}

export function deleteSheet(workbook: Workbook, sheet: Sheet): void {
  checkStructure(workbook);
  if (sheet.visibility === "VeryHidden") throw new HostError("InvalidOperation", "A very hidden sheet cannot be deleted");
  if (sheet.visibility === "Visible") checkAnotherVisible(workbook, sheet);
  leave(workbook, sheet);
  workbook.sheets.splice(workbook.sheets.indexOf(sheet), 1);
  followInFormulas(workbook, sheet.name, null);
  workbook.changes.tell({ kind: "sheet-deleted", sheet });
}

/** Renames a sheet; formulas and names follow. */
export function renameSheet(workbook: Workbook, sheet: Sheet, name: string): void {
  checkStructure(workbook);
  checkSheetName(workbook, name, sheet.id);
  const before = sheet.name;
  followInFormulas(workbook, before, name);
  sheet.name = name;
  workbook.changes.tell({ kind: "sheet-renamed", sheet, before });
}

export function setVisibility(workbook: Workbook, sheet: Sheet, visibility: Visibility): void {
  checkStructure(workbook);
  if (visibility === sheet.visibility) return;
  if (visibility !== "Visible") {
    checkAnotherVisible(workbook, sheet);
    leave(workbook, sheet);
  }
  sheet.visibility = visibility;
  workbook.changes.tell({ kind: "sheet-visibility", sheet });
}

/** Moves a sheet to a place in the tabs, from 0. */
export function moveSheet(workbook: Workbook, sheet: Sheet, position: number): void {
  checkStructure(workbook);
  if (!Number.isInteger(position) || position < 0 || position >= workbook.sheets.length) throw new HostError("InvalidArgument", "The workbook has no such place for a sheet");
  workbook.sheets.splice(workbook.sheets.indexOf(sheet), 1);
  workbook.sheets.splice(position, 0, sheet);
  workbook.changes.tell({ kind: "sheet-moved", sheet });
}
