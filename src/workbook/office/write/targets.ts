import type { SheetPlan, WorkbookPlan } from "../../../core/reports/sheet-plan";
import type { Ownership } from "../ownership";
import { unfinishedPlan } from "../ownership";
import { TakenNames } from "../../../core/reports/renaming/free-name";
import { ownSheets } from "./own-found";
import { renamePlan } from "../../../core/reports/renaming/rename-plan";
import type { FoundSheet, WriteSurvey } from "./survey";
import { unfinishedSheets } from "./unfinished";

/** Where a planned sheet goes. */
export interface SheetTarget {
  readonly plan: SheetPlan;
  /** Our sheet of an earlier run, which is renewed in place; null: a new one is added. */
  readonly old: FoundSheet | null;
}

export interface WriteTargets {
  /** The plan under the names that it gets in this workbook. */
  readonly plan: WorkbookPlan;
  readonly sheets: readonly SheetTarget[];
  /** Sheets and defined names of ours that the plan has no more. */
  readonly gone: { readonly sheets: readonly FoundSheet[]; readonly names: readonly string[] };
  /** Defined names that are ours, by the plan's own names for them. */
  readonly names: Ownership["names"];
}

/** True where a person gave our sheet another name than we did: that name stays. */
function isRenamed({ id, name }: FoundSheet, { own }: WriteSurvey): boolean {
  const given = [...own.sheets.values()].find((sheet) => sheet.id === id)?.name;
  return given !== undefined && given !== name && unfinishedPlan(name) === undefined;
}

function renames(from: readonly { readonly name: string }[], nameOf: (name: string) => string): ReadonlyMap<string, string> {
  return new Map(from.map(({ name }) => [name, nameOf(name)] as const).filter(([name, newName]) => name !== newName));
}

/**
 * Decides which sheets are renewed, added and removed. Only what we made is touched: a user's sheet, table or defined
 * name of the same name stays, and ours gets another; a sheet of ours that the user renamed keeps the user's name.
 */
export function writeTargets(plan: WorkbookPlan, survey: WriteSurvey): WriteTargets {
  const planIds = ownSheets(plan, survey);
  const unfinished = new Set(unfinishedSheets(survey));
  const ours = survey.sheets.filter(({ id }) => planIds.has(id));
  const others = survey.sheets.filter((sheet) => !planIds.has(sheet.id) && !unfinished.has(sheet));
  const oldOf = new Map(plan.sheets.map((sheet) => [sheet.name, ours.find(({ id }) => planIds.get(id) === sheet.id) ?? null]));
  const kept = [...oldOf.values()].flatMap((sheet) => sheet ?? []);
  const renamed = kept.filter((sheet) => isRenamed(sheet, survey));
  const sheetNames = new TakenNames([...others, ...renamed].map(({ name }) => name));
  const sheets = renames(plan.sheets, (name) => renamed.find((sheet) => sheet === oldOf.get(name))?.name ?? sheetNames.takeForSheet(name));
  const ownNames = new Set([...survey.own.names.values()].map((name) => name.toLowerCase()));
  const cellNames = new TakenNames([...others.flatMap(({ tables }) => tables.map(({ name }) => name)), ...survey.names.filter((name) => !ownNames.has(name.toLowerCase()))]);
  const tables = renames(plan.sheets.flatMap((sheet) => sheet.tables), (name) => cellNames.takeForCells(name));
  const names = renames(plan.names, (name) => cellNames.takeForCells(name));
  const named = renamePlan(plan, { sheets, tables, names });
  const used = new Set(named.names.map(({ name }) => name.toLowerCase()));
  return {
    plan: named,
    sheets: named.sheets.map((sheet, index) => ({ plan: sheet, old: oldOf.get(plan.sheets[index]?.name ?? "") ?? null })),
    gone: { sheets: ours.filter((sheet) => !kept.includes(sheet)), names: survey.names.filter((name) => ownNames.has(name.toLowerCase()) && !used.has(name.toLowerCase())) },
    names: new Map(plan.names.map(({ name }) => [name, names.get(name) ?? name])),
  };
}
