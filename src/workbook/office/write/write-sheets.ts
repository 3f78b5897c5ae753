import type { SheetPlan, WorkbookPlan } from "../../../core/reports/sheet-plan";
import type { Problem } from "../../../core/problem";
import type { Result } from "../../../core/result";
import { failure, success } from "../../../core/result";
import { plannedRows } from "../../plan/planned-cells";
import type { Progress } from "../../workbook";
import { BYTES_PER_CALL, Batch } from "../batch";
import { deleteSheet } from "../delete-sheet";
import type { KnownSheets } from "../known-sheets";
import { OWNERSHIP_SETTING, SHEET_TAG, ownershipText } from "../ownership";
import { NEWER, supports } from "../requirements";
import { keptTables } from "./kept-tables";
import { writeNames } from "./names";
import { changesVisibility, obstacleToWriting } from "./obstacle";
import { newPositions } from "./positions";
import { prepareSheet } from "./prepare-sheet";
import type { WriteSurvey } from "./survey";
import { surveyForWriting } from "./survey";
import { writeTable } from "./tables";
import type { SheetTarget, WriteTargets } from "./targets";
import { writeTargets } from "./targets";
import type { Rows } from "./write-cells";
import { writeConstants, writeFormulas, writeLinks } from "./write-cells";
import { writeLooks } from "./write-looks";

/** What is written of each sheet, one after the other: cells, tables, formulas, looks. */
const STAGES = 4;
const CALLS_PER_TABLE = 7;

/** A sheet that is being written. */
interface OpenSheet extends SheetTarget {
  readonly rows: Rows;
  readonly sheet: Excel.Worksheet;
}

/** Removes what is no more planned, and gives every planned sheet an empty one. */
async function prepareSheets(batch: Batch, targets: WriteTargets, survey: WriteSurvey, kept: ReadonlySet<string>): Promise<readonly OpenSheet[]> {
  await batch.makeRoom(2 * targets.gone.sheets.length * BYTES_PER_CALL);
  for (const gone of targets.gone.sheets) deleteSheet(batch.context, gone);
  const open: OpenSheet[] = [];
  for (const target of targets.sheets) open.push({ ...target, rows: plannedRows(target.plan), sheet: await prepareSheet(batch, target, kept) });
  for (const [index, position] of newPositions(targets, survey)) Object.assign(open[index]?.sheet ?? {}, { position });
  for (const { sheet } of open) sheet.load("id");
  await batch.send();
  return open;
}

/** Remembers which sheets and names are ours, and gives the sheets their names. */
async function claimSheets(batch: Batch, targets: WriteTargets, open: readonly OpenSheet[]): Promise<void> {
  const { names, settings } = batch.context.workbook;
  await batch.makeRoom((open.length * 3 + targets.gone.names.length + 2) * BYTES_PER_CALL);
  for (const name of targets.gone.names) names.getItem(name).delete();
  settings.add(OWNERSHIP_SETTING, ownershipText({ sheets: new Map(open.map(({ plan: { id, name }, sheet }) => [id, { id: sheet.id, name }])), names: targets.names }));
  for (const { plan: { id, name }, old, sheet } of open) {
    if (old?.name !== name) sheet.name = name;
    if (old?.tag !== id && supports(NEWER.sheetProperties)) sheet.customProperties.add(SHEET_TAG, id);
  }
}

/** What is in the workbook already and gets its new content there. */
interface Existing {
  readonly tables: ReadonlySet<string>;
  readonly names: readonly string[];
}

async function fillSheets(batch: Batch, plan: WorkbookPlan, open: readonly OpenSheet[], existing: Existing, step: () => void): Promise<void> {
  for (const { sheet, rows } of open) {
    await writeConstants(batch, sheet, rows);
    step();
  }
  for (const { plan: { tables }, sheet } of open) {
    await batch.makeRoom(tables.length * CALLS_PER_TABLE * BYTES_PER_CALL);
    for (const table of tables) writeTable(sheet, table, existing.tables.has(table.name));
    step();
  }
  await batch.makeRoom(plan.names.length * 2 * BYTES_PER_CALL);
  writeNames(batch.context, plan, existing.names);
  for (const { sheet, rows } of open) {
    await writeFormulas(batch, sheet, rows);
    step();
  }
  for (const { plan: sheetPlan, old, sheet, rows } of open) {
    await writeLinks(batch, sheet, rows);
    await writeLooks(batch, sheet, sheetPlan);
    // Where the workbook's structure is protected, even "hide what is hidden" is refused.
    if (changesVisibility({ plan: sheetPlan, old })) sheet.visibility = sheetPlan.visibility === "hidden" ? "Hidden" : "Visible";
    step();
  }
  await batch.send();
}

function counted(sheets: readonly SheetPlan[], progress: Progress | undefined): () => void {
  let done = 0;
  return () => {
    done += 1;
    progress?.(done, sheets.length * STAGES);
  };
}

/**
 * Writes planned sheets into the open workbook. Sheets of an earlier run are renewed in place, sheets of ours that the
 * plan has no more are removed, nothing else is touched. Cells go first, then tables and names, then the formulas that
 * refer to them, then looks. New sheets have a name of their own until it is stored which sheets are ours, so that a
 * run that fails half-way leaves nothing behind that the next one does not know.
 */
export async function writeSheets(context: Excel.RequestContext, wanted: WorkbookPlan, known: KnownSheets, progress?: Progress): Promise<Result<void, Problem>> {
  const survey = await surveyForWriting(context);
  const targets = writeTargets(wanted, survey);
  const problem = obstacleToWriting(survey, targets);
  if (problem !== undefined) return failure(problem);
  for (const { id, name } of targets.gone.sheets) known.rememberOwn(id, name);
  const batch = new Batch(context);
  const tables = await keptTables(context, targets.sheets);
  const open = await prepareSheets(batch, targets, survey, tables);
  for (const { plan: { name }, sheet: { id } } of open) known.rememberOwn(id, name);
  await claimSheets(batch, targets, open);
  const names = survey.names.filter((name) => !targets.gone.names.includes(name));
  await fillSheets(batch, targets.plan, open, { tables, names }, counted(targets.plan.sheets, progress));
  return success(undefined);
}
