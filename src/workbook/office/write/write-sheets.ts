import type { WorkbookPlan } from "../../../core/reports/sheet-plan";
import type { Problem } from "../../../core/problem";
import type { Result } from "../../../core/result";
import { failure, success } from "../../../core/result";
import { planForSystem } from "../../plan/plan-dates";
import { plannedRows } from "../../plan/planned-cells";
import type { Cancelled, Progress } from "../../workbook";
import { BYTES_PER_CALL, Batch, CalledOff, goOn } from "../batch";
import { deleteSheet } from "../delete-sheet";
import type { KnownSheets } from "../known-sheets";
import { OWNERSHIP_SETTING, SHEET_TAG, ownershipText } from "../ownership";
import { NEWER, supports } from "../requirements";
import type { OpenSheet } from "./fill-sheets";
import { counted, fillSheets } from "./fill-sheets";
import { keptTables } from "./kept-tables";
import { obstacleToWriting } from "./obstacle";
import { newPositions } from "./positions";
import { prepareSheet } from "./prepare-sheet";
import type { WriteSurvey } from "./survey";
import { surveyForWriting } from "./survey";
import { takeBack } from "./take-back";
import type { WriteTargets } from "./targets";
import { writeTargets } from "./targets";
import { removeUnfinished } from "./unfinished";

/** Who follows something long, and may call it off. */
export interface Watched {
  readonly progress: Progress | undefined;
  readonly cancelled: Cancelled | undefined;
}

/** Removes what is no more planned, and gives every planned sheet an empty one. */
async function prepareSheets(batch: Batch, targets: WriteTargets, survey: WriteSurvey, kept: ReadonlySet<string>): Promise<readonly OpenSheet[]> {
  await batch.makeRoom(2 * targets.gone.sheets.length * BYTES_PER_CALL);
  for (const gone of targets.gone.sheets) deleteSheet(batch.context, gone);
  const open: OpenSheet[] = [];
  for (const target of targets.sheets) open.push({ ...target, rows: plannedRows(target.plan), sheet: await prepareSheet(batch, target, kept) });
  for (const [index, position] of newPositions(targets, survey)) Object.assign(open[index]?.sheet ?? {}, { position });
  for (const { sheet } of open) sheet.load("id");
  await batch.finish();
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

/**
 * Writes planned sheets into the open workbook. Sheets of an earlier run are renewed in place, sheets of ours that the
 * plan has no more are removed, nothing else is touched. New sheets have a name of their own until it is stored which
 * sheets are ours, so that a run that fails half-way leaves nothing behind that the next one does not know. A run that
 * is called off half-way takes back what it wrote.
 */
export async function writeSheets(context: Excel.RequestContext, wanted: WorkbookPlan, known: KnownSheets, { progress, cancelled }: Watched): Promise<Result<void, Problem>> {
  goOn(cancelled);
  const survey = await surveyForWriting(context);
  const targets = writeTargets(planForSystem(wanted, known.dateSystem), survey);
  const problem = obstacleToWriting(survey, targets);
  if (problem !== undefined) return failure(problem);
  for (const { id, name } of targets.gone.sheets) known.rememberOwn(id, name);
  const batch = new Batch(context, cancelled);
  const tables = await keptTables(context, targets.sheets);
  // From here on there is something to take back.
  goOn(cancelled);
  removeUnfinished(context, survey, known);
  const open = await prepareSheets(batch, targets, survey, tables);
  for (const { plan: { name }, sheet: { id } } of open) known.rememberOwn(id, name);
  const existing = { tables, names: survey.names.filter((name) => !targets.gone.names.includes(name)) };
  try {
    goOn(cancelled);
    await claimSheets(batch, targets, open);
    await fillSheets(batch, targets.plan, open, existing, counted(targets.plan.sheets, progress));
    await batch.finish();
  } catch (error) {
    if (!(error instanceof CalledOff)) throw error;
    return failure({ kind: "stopped", emptied: await takeBack(context, targets, open, existing) });
  }
  return success(undefined);
}
