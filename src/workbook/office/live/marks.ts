import { quoteSheetName, rangeAddress } from "../../../core/grid/address";
import type { Range } from "../../../core/grid/grid";
import { cellKey } from "../../../core/grid/grid";
import type { Problem } from "../../../core/problem";
import type { Style } from "../../../core/reports/styles";
import { STYLES } from "../../../core/reports/styles";
import type { Result } from "../../../core/result";
import { failure, success } from "../../../core/result";
import type { CellMarks } from "../../live-workbook";
import { deleteSheet } from "../delete-sheet";
import type { KnownSheets } from "../known-sheets";
import { MARKS_SHEET } from "../ownership";
import type { MarksFound } from "./find-marks";
import { MARKS_NAME, findMarks } from "./find-marks";

const SEVERITIES = ["error", "warning", "info"] as const;
const COLUMNS = { error: "A", warning: "B", info: "C" } as const;
/** What `cellKey` multiplies rows by. */
const ROW_STEP = cellKey(1, 0);

/** True in a cell that is on the list; the list is looked through by numbers, which every language writes alike. */
function ruleFormula(severity: CellMarks["severity"]): string {
  return `=ISNUMBER(MATCH(ROW()*${ROW_STEP}+COLUMN(),${MARKS_NAME}${severity},0))`;
}

/** Why marks cannot be taken away or, with `sheetName`, be put on that sheet; asked before the first change. */
export function obstacleToMarks({ readOnly, structureProtected, sheets, names }: MarksFound, sheetName?: string): Problem | undefined {
  const hasList = sheets.some(({ name }) => name === MARKS_SHEET);
  const changed = sheets.filter(({ name, rules }) => rules.length > 0 || name === sheetName);
  if (sheetName !== undefined && !sheets.some(({ name }) => name === sheetName)) return { kind: "sheet-not-found", sheet: sheetName, sheets: [] };
  if (changed.length === 0 && !hasList && names.length === 0) return undefined;
  if (readOnly) return { kind: "workbook-read-only" };
  if (structureProtected && hasList === (sheetName === undefined)) return { kind: "workbook-protected" };
  const locked = changed.find(({ isProtected }) => isProtected);
  return locked === undefined ? undefined : { kind: "sheet-protected", sheet: locked.name };
}

/** Takes every mark away: the rules wherever they stand by now, the names, the lists. */
export function clearMarks(context: Excel.RequestContext, { sheets, names }: MarksFound): void {
  for (const { rules } of sheets) for (const rule of rules) rule.delete();
  for (const name of names) context.workbook.names.getItem(name).delete();
  for (const sheet of sheets) if (sheet.name === MARKS_SHEET) deleteSheet(context, sheet);
}

/** Writes the lists. A sheet and names that are there already stay: deleting sheets would take "undo" from the person. */
function writeLists(context: Excel.RequestContext, marks: readonly CellMarks[], { sheets, names }: MarksFound): Excel.Worksheet {
  const { worksheets } = context.workbook;
  const isThere = sheets.some(({ name }) => name === MARKS_SHEET);
  const sheet = isThere ? worksheets.getItem(MARKS_SHEET) : worksheets.add(MARKS_SHEET);
  sheet.visibility = "VeryHidden";
  if (isThere) sheet.getRange().clear("Contents");
  const known = new Set(names.map((name) => name.toLowerCase()));
  for (const severity of SEVERITIES) {
    const cells = marks.filter((each) => each.severity === severity).flatMap((each) => each.cells);
    const keys = cells.map(({ row, column }) => [cellKey(row, column)]);
    const list = keys.length === 0 ? [[0]] : keys;
    sheet.getRange(`${COLUMNS[severity]}1:${COLUMNS[severity]}${list.length}`).values = list;
    const name = MARKS_NAME + severity;
    const reference = `=${quoteSheetName(MARKS_SHEET)}!$${COLUMNS[severity]}$1:$${COLUMNS[severity]}$${list.length}`;
    if (known.has(name)) context.workbook.names.getItem(name).formula = reference;
    else context.workbook.names.add(name, reference);
  }
  return sheet;
}

function writeRules(sheet: Excel.Worksheet, body: Range): void {
  const { conditionalFormats } = sheet.getRange(rangeAddress(body));
  // Excel puts a new rule before the others: the gravest goes last.
  for (const severity of SEVERITIES.toReversed()) {
    const { custom } = conditionalFormats.add("Custom");
    const style: Style = STYLES[severity];
    custom.rule.formula = ruleFormula(severity);
    if (style.fill !== undefined) custom.format.fill.color = `#${style.fill}`;
    if (style.colour !== undefined) custom.format.font.color = `#${style.colour}`;
    custom.format.font.bold = severity === "error";
    custom.format.font.italic = severity === "info";
  }
}

/** Marks cells of a table's body by rules that look at our own lists; the cells' own formats are never touched. Three round trips. */
export async function markCells(context: Excel.RequestContext, sheetName: string, body: Range, marks: readonly CellMarks[], known: KnownSheets): Promise<Result<void, Problem>> {
  const isEmpty = marks.every(({ cells }) => cells.length === 0);
  const found = await findMarks(context);
  const problem = obstacleToMarks(found, isEmpty ? undefined : sheetName);
  if (problem !== undefined) return failure(problem);
  for (const { id, name } of found.sheets) if (name === MARKS_SHEET) known.rememberOwn(id, name);
  if (isEmpty) {
    clearMarks(context, found);
    await context.sync();
    return success(undefined);
  }
  const lists = writeLists(context, marks, found);
  lists.load("id");
  for (const { rules } of found.sheets) for (const rule of rules) rule.delete();
  writeRules(context.workbook.worksheets.getItem(sheetName), body);
  await context.sync();
  known.rememberOwn(lists.id, MARKS_SHEET);
  return success(undefined);
}
