import type { SheetPlan, WorkbookPlan } from "../../core/reports/sheet-plan";

const FORBIDDEN = /[[\]:*?/\\]|^'|'$/u;
const LONGEST_SHEET_NAME = 31;
const TABLE_NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;

function unique(names: readonly string[], what: string): void {
  const seen = new Set<string>();
  for (const name of names) {
    if (seen.has(name.toLowerCase())) throw new Error(`Two ${what} of a plan have the name "${name}"`);
    seen.add(name.toLowerCase());
  }
}

function checkSheet(sheet: SheetPlan): void {
  const { name } = sheet;
  if (name === "" || name.length > LONGEST_SHEET_NAME || FORBIDDEN.test(name) || name.toLowerCase() === "history") {
    throw new Error(`"${name}" cannot be the name of a sheet`);
  }
  for (const table of sheet.tables) {
    if (!TABLE_NAME.test(table.name)) throw new Error(`"${table.name}" cannot be the name of a table`);
    if (table.columns.length !== table.range.lastColumn - table.range.firstColumn + 1) {
      throw new Error(`Table "${table.name}" does not have a name for each of its columns`);
    }
  }
}

/** Throws when a plan promises what no host can give; every adapter asks before it writes anything. */
export function checkPlan(plan: WorkbookPlan): void {
  unique(plan.sheets.map((sheet) => sheet.name), "sheets");
  unique(plan.sheets.map((sheet) => sheet.id), "sheet ids");
  unique([...plan.sheets.flatMap((sheet) => sheet.tables.map((table) => table.name)), ...plan.names.map((name) => name.name)], "tables or names");
  plan.sheets.forEach(checkSheet);
  if (plan.sheets.every((sheet) => sheet.visibility === "hidden")) throw new Error("A workbook needs a visible sheet");
}
