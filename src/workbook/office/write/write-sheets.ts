import type { PlanCell, SheetPlan, WorkbookPlan } from "../../../core/reports/sheet-plan";
import { cellAddress, quoteSheetName, rangeAddress } from "../../../core/grid/address";
import type { Problem } from "../../../core/problem";
import type { Result } from "../../../core/result";
import { failure, success } from "../../../core/result";
import { plannedRows } from "../../plan/planned-cells";
import type { Progress } from "../../workbook";
import { Batch } from "../batch";
import { OWN_SHEETS_SETTING, temporaryName } from "../own-sheets";
import { cellBlocks } from "./cell-blocks";
import { constantInput, formatOf, formulaInput } from "./cell-input";
import { writeChart } from "./charts";
import { writeConditionalFormats } from "./conditional-formats";
import { writeFormats } from "./formats";
import { writePrint } from "./print";
import type { WriteSurvey } from "./survey";
import { surveyForWriting } from "./survey";
import { writeTable } from "./tables";
import type { SheetTarget, WriteTargets } from "./targets";
import { writeTargets } from "./targets";
import { writeValidation } from "./validations";

const BYTES_PER_CALL = 250;
const BYTES_PER_CHART = 6000;
/** What is written of each sheet, one after the other: cells, tables, formulas, looks. */
const STAGES = 4;

type Rows = readonly (readonly (PlanCell | null)[])[];

function obstacle(survey: WriteSurvey, targets: WriteTargets): Problem | undefined {
  if (survey.readOnly) return { kind: "workbook-read-only" };
  const changesStructure = targets.gone.length > 0 || targets.sheets.some(({ old }) => old === null);
  if (survey.structureProtected && changesStructure) return { kind: "workbook-protected" };
  const locked = [...targets.sheets.flatMap(({ old }) => old ?? []), ...targets.gone].find(({ isProtected }) => isProtected);
  return locked === undefined ? undefined : { kind: "sheet-protected", sheet: locked.name };
}

/** An empty sheet for a plan: a new one, or ours of an earlier run without anything that it held. */
async function prepareSheet(batch: Batch, { plan, old }: SheetTarget): Promise<Excel.Worksheet> {
  const { worksheets } = batch.context.workbook;
  if (old === null) {
    await batch.makeRoom(BYTES_PER_CALL);
    return worksheets.add(temporaryName(plan.id));
  }
  await batch.makeRoom((8 + old.tables.length + old.charts.length) * BYTES_PER_CALL);
  const sheet = worksheets.getItem(old.id);
  for (const chart of old.charts) sheet.charts.getItem(chart).delete();
  for (const table of old.tables) sheet.tables.getItem(table).delete();
  const all = sheet.getRange();
  all.conditionalFormats.clearAll();
  all.dataValidation.clear();
  all.clear("All");
  sheet.freezePanes.unfreeze();
  sheet.horizontalPageBreaks.removePageBreaks();
  return sheet;
}

async function writeConstants(batch: Batch, sheet: Excel.Worksheet, rows: Rows): Promise<void> {
  // The format goes before the value: only so does "TOSI" stay text where Finnish is spoken.
  for (const { range, cells, bytes } of cellBlocks(rows, (cell) => (cell === null || formatOf(cell) === "General" ? null : formatOf(cell)))) {
    await batch.makeRoom(bytes);
    sheet.getRange(rangeAddress(range)).numberFormat = cells;
  }
  for (const { range, cells, bytes } of cellBlocks(rows, constantInput)) {
    await batch.makeRoom(bytes);
    sheet.getRange(rangeAddress(range)).values = cells;
  }
}

async function writeFormulas(batch: Batch, sheet: Excel.Worksheet, rows: Rows): Promise<void> {
  for (const { range, cells, bytes } of cellBlocks(rows, formulaInput)) {
    await batch.makeRoom(bytes);
    sheet.getRange(rangeAddress(range)).formulas = cells;
  }
}

async function writeLinks(batch: Batch, sheet: Excel.Worksheet, rows: Rows): Promise<void> {
  for (const [index, cells] of rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      if (cell?.link === undefined) continue;
      await batch.makeRoom(2 * BYTES_PER_CALL);
      const { sheet: target, cell: address, tip } = cell.link;
      sheet.getRange(cellAddress(index + 1, column + 1)).hyperlink = { documentReference: `${quoteSheetName(target)}!${address}`, ...(tip === undefined ? {} : { screenTip: tip }), ...(typeof cell.value === "string" ? { textToDisplay: cell.value } : {}) };
    }
  }
}

async function writeLooks(batch: Batch, sheet: Excel.Worksheet, plan: SheetPlan): Promise<void> {
  await writeFormats(batch, sheet, plan);
  await batch.makeRoom((plan.conditionalFormats.length * 6 + plan.validations.length * 6 + 20) * BYTES_PER_CALL + plan.charts.length * BYTES_PER_CHART);
  writeConditionalFormats(sheet, plan.conditionalFormats);
  for (const validation of plan.validations) writeValidation(sheet, validation);
  for (const chart of plan.charts) writeChart(sheet, chart);
  writePrint(sheet, plan);
  const { rows, columns } = plan.freeze;
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(sheet.getRange(`A1:${cellAddress(rows, columns)}`));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
  if (plan.tabColour !== null) sheet.tabColor = `#${plan.tabColour}`;
  sheet.visibility = plan.visibility === "hidden" ? "Hidden" : "Visible";
}

function writeNames(context: Excel.RequestContext, plan: WorkbookPlan, existing: readonly string[]): void {
  const known = new Set(existing.map((name) => name.toLowerCase()));
  for (const { name, refersTo } of plan.names) {
    const reference = `=${refersTo.replace(/^=/u, "")}`;
    if (known.has(name.toLowerCase())) context.workbook.names.getItem(name).formula = reference;
    else context.workbook.names.add(name, reference);
  }
}

/**
 * Writes planned sheets into the open workbook. Sheets of an earlier run are renewed in place, sheets of ours that the
 * plan has no more are removed, nothing else is touched. Cells go first, then tables and names, then the formulas that
 * refer to them, then looks. Which sheets are ours is stored as soon as they exist, so that a run that fails half-way
 * leaves nothing behind that the next one does not know.
 */
export async function writeSheets(context: Excel.RequestContext, wanted: WorkbookPlan, progress?: Progress): Promise<Result<void, Problem>> {
  const survey = await surveyForWriting(context);
  const targets = writeTargets(wanted, survey);
  const problem = obstacle(survey, targets);
  if (problem !== undefined) return failure(problem);
  const { plan } = targets;
  const batch = new Batch(context);
  const total = targets.sheets.length * STAGES;
  let done = 0;
  const step = (): void => {
    done += 1;
    progress?.(done, total);
  };
  const written: { readonly plan: SheetPlan; readonly rows: Rows; readonly sheet: Excel.Worksheet }[] = [];
  for (const target of targets.sheets) written.push({ plan: target.plan, rows: plannedRows(target.plan), sheet: await prepareSheet(batch, target) });
  for (const { sheet } of written) sheet.load("id");
  await batch.makeRoom(BYTES_PER_CALL);
  for (const { id } of targets.gone) context.workbook.worksheets.getItem(id).delete();
  await batch.send();
  context.workbook.settings.add(OWN_SHEETS_SETTING, JSON.stringify(Object.fromEntries(written.map(({ plan: { id }, sheet }) => [id, sheet.id]))));
  for (const { plan: { name }, sheet } of written) sheet.name = name;
  for (const { sheet, rows } of written) {
    await writeConstants(batch, sheet, rows);
    step();
  }
  for (const { plan: { tables }, sheet } of written) {
    await batch.makeRoom(tables.length * 5 * BYTES_PER_CALL);
    for (const table of tables) writeTable(sheet, table);
    step();
  }
  writeNames(context, plan, survey.names);
  for (const { sheet, rows } of written) {
    await writeFormulas(batch, sheet, rows);
    step();
  }
  for (const { plan: sheetPlan, sheet, rows } of written) {
    await writeLinks(batch, sheet, rows);
    await writeLooks(batch, sheet, sheetPlan);
    step();
  }
  await batch.send();
  return success(undefined);
}
