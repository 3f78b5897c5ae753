import type { Problem } from "../../../core/problem";
import type { SheetPlan, WorkbookPlan } from "../../../core/reports/sheet-plan";
import type { Result } from "../../../core/result";
import { failure, success } from "../../../core/result";
import { TakenNames } from "../../../core/reports/renaming/free-name";
import { planForSystem } from "../../plan/plan-dates";
import { plannedRows } from "../../plan/planned-cells";
import { renamePlan } from "../../../core/reports/renaming/rename-plan";
import { BYTES_PER_CALL, Batch, goOn } from "../batch";
import type { KnownSheets } from "../known-sheets";
import { MAKING_SETTING, makingText, newSheetName } from "../making";
import { runInExcel } from "../office-problem";
import type { OpenSheet } from "./fill-sheets";
import { counted, fillSheets } from "./fill-sheets";
import type { WriteSurvey } from "./survey";
import { surveyForWriting } from "./survey";
import { removeUnfinished, unfinishedNames, unfinishedSheets } from "./unfinished";
import type { Watched } from "./write-sheets";

/** The sheets that were made so far. */
interface Made {
  readonly ids: string[];
  readonly names: string[];
}

/** The plan under names that nothing in the workbook has: everything there is the person's. */
function underFreeNames(plan: WorkbookPlan, survey: WriteSurvey): WorkbookPlan {
  const gone = new Set(unfinishedSheets(survey));
  const goneNames = new Set(unfinishedNames(survey));
  const staying = survey.sheets.filter((sheet) => !gone.has(sheet));
  const sheetNames = new TakenNames(staying.map(({ name }) => name));
  const cellNames = new TakenNames([...staying.flatMap(({ tables }) => tables.map(({ name }) => name)), ...survey.names.filter((name) => !goneNames.has(name))]);
  const names = (from: readonly { readonly name: string }[], nameOf: (name: string) => string): ReadonlyMap<string, string> => new Map(from.map(({ name }) => [name, nameOf(name)]));
  return renamePlan(plan, {
    sheets: names(plan.sheets, (name) => sheetNames.takeForSheet(name)),
    tables: names(plan.sheets.flatMap(({ tables }) => tables), (name) => cellNames.takeForCells(name)),
    names: names(plan.names, (name) => cellNames.takeForCells(name)),
  });
}

/** Adds the sheets at the end, under names that tell a later run that they are not whole. */
async function openSheets(batch: Batch, sheets: readonly SheetPlan[], made: Made): Promise<readonly OpenSheet[]> {
  await batch.makeRoom(2 * sheets.length * BYTES_PER_CALL);
  const open = sheets.map((plan) => ({ plan, old: null, rows: plannedRows(plan), sheet: batch.context.workbook.worksheets.add(newSheetName(plan.id)) }));
  for (const { sheet } of open) sheet.load("id");
  await batch.finish();
  made.ids.push(...open.map(({ sheet }) => sheet.id));
  return open;
}

async function makeSheets(context: Excel.RequestContext, wanted: WorkbookPlan, known: KnownSheets, { progress, cancelled }: Watched, made: Made): Promise<Result<readonly string[], Problem>> {
  goOn(cancelled);
  const survey = await surveyForWriting(context);
  if (survey.readOnly) return failure({ kind: "workbook-read-only" });
  if (survey.structureProtected) return failure({ kind: "workbook-protected" });
  goOn(cancelled);
  const plan = underFreeNames(planForSystem(wanted, known.dateSystem), survey);
  const batch = new Batch(context, cancelled);
  removeUnfinished(context, survey, known);
  const open = await openSheets(batch, plan.sheets, made);
  goOn(cancelled);
  made.names.push(...plan.sheets.map(({ name }) => name));
  const { settings } = context.workbook;
  settings.add(MAKING_SETTING, makingText({ sheets: made.ids, names: plan.names.map(({ name }) => name) }));
  for (const { plan: { name }, sheet } of open) sheet.name = name;
  await fillSheets(batch, plan, open, { tables: new Set(), names: [] }, counted(plan.sheets, progress));
  // From here on they are whole, and the person's.
  settings.getItem(MAKING_SETTING).delete();
  await batch.finish();
  return success(made.names);
}

/** After a failure: the sheets may be whole all the same, when only the answer got lost; else what there is of them goes. */
async function clearUp(context: Excel.RequestContext, { ids }: Made, count: number, known: KnownSheets): Promise<boolean> {
  const survey = await surveyForWriting(context);
  if (ids.length === count && !survey.isMaking && ids.every((id) => survey.sheets.some((sheet) => sheet.id === id)) && unfinishedSheets(survey).length === 0) return true;
  removeUnfinished(context, survey, known);
  await context.sync();
  return false;
}

/**
 * Adds sheets that are the person's own from then on. Until they are whole it is stored that they are being made, so
 * that what a failure leaves of them goes at once, or with the next run of anything that writes.
 */
export async function addSheets(plan: WorkbookPlan, known: KnownSheets, watched: Watched): Promise<Result<readonly string[], Problem>> {
  const made: Made = { ids: [], names: [] };
  const result = await runInExcel((context) => makeSheets(context, plan, known, watched, made));
  if (result.ok) return result;
  const whole = await runInExcel(async (context) => success(await clearUp(context, made, plan.sheets.length, known)));
  return whole.ok && whole.value ? success(made.names) : result;
}
