import { rangeAddress } from "../../../core/grid/address";
import type { Range } from "../../../core/grid/grid";
import { cellKey } from "../../../core/grid/grid";
import type { Style } from "../../../core/reports/styles";
import { STYLES } from "../../../core/reports/styles";
import type { CellMarks } from "../../live-workbook";

/** Our own hidden sheet with the lists of flagged cells, and the names by which the rules find them. */
const MARKS_SHEET = "digitiekartta~marks";
const NAME_PREFIX = "dk_marks_";
const SEVERITIES = ["error", "warning", "info"] as const;
const COLUMNS = { error: "A", warning: "B", info: "C" } as const;
/** What `cellKey` multiplies rows by. */
const ROW_STEP = cellKey(1, 0);

/** True in a cell that is on the list; the list is looked through by numbers, which every language writes alike. */
function ruleFormula(severity: CellMarks["severity"]): string {
  return `=ISNUMBER(MATCH(ROW()*${ROW_STEP}+COLUMN(),${NAME_PREFIX}${severity},0))`;
}

/** Takes every mark away: the rules wherever they stand by now, the lists, the names. */
export async function clearMarks(context: Excel.RequestContext): Promise<void> {
  const { worksheets, names } = context.workbook;
  worksheets.load("items/name");
  names.load("items/name");
  await context.sync();
  const formats = worksheets.items.map((sheet) => {
    const { conditionalFormats } = sheet.getRange();
    conditionalFormats.load("items/type,items/customOrNullObject/rule/formula");
    return conditionalFormats;
  });
  await context.sync();
  for (const { items } of formats) {
    for (const format of items) if (format.type === "Custom" && format.customOrNullObject.rule.formula.includes(NAME_PREFIX)) format.delete();
  }
  for (const name of names.items) if (name.name.startsWith(NAME_PREFIX)) name.delete();
  for (const sheet of worksheets.items) if (sheet.name === MARKS_SHEET) sheet.delete();
  await context.sync();
}

function writeLists(context: Excel.RequestContext, marks: readonly CellMarks[]): void {
  const { worksheets, names } = context.workbook;
  const sheet = worksheets.add(MARKS_SHEET);
  sheet.visibility = "VeryHidden";
  for (const severity of SEVERITIES) {
    const cells = marks.filter((each) => each.severity === severity).flatMap((each) => each.cells);
    const keys = cells.map(({ row, column }) => [cellKey(row, column)]);
    const list = keys.length === 0 ? [[0]] : keys;
    const range = sheet.getRange(`${COLUMNS[severity]}1:${COLUMNS[severity]}${list.length}`);
    range.values = list;
    names.add(NAME_PREFIX + severity, range);
  }
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

/** Marks cells of a table's body by rules that look at our own list; the cells' own formats are never touched. */
export async function markCells(context: Excel.RequestContext, sheetName: string, body: Range, marks: readonly CellMarks[]): Promise<void> {
  await clearMarks(context);
  if (marks.every(({ cells }) => cells.length === 0)) return;
  writeLists(context, marks);
  writeRules(context.workbook.worksheets.getItem(sheetName), body);
  await context.sync();
}
