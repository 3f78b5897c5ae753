import type { SheetPlan, WorkbookPlan } from "../../../core/reports/sheet-plan";
import { unfinishedPlan } from "../own-sheets";
import { freeSheetName, freeTableName } from "./free-name";
import { renamePlan } from "./rename-plan";
import type { WriteSurvey } from "./survey";

/** Where a planned sheet goes. */
export interface SheetTarget {
  readonly plan: SheetPlan;
  /** Our sheet of an earlier run, which is renewed in place; null: a new one is added. */
  readonly old: WriteSurvey["sheets"][number] | null;
}

export interface WriteTargets {
  /** The plan under the names that it gets in this workbook. */
  readonly plan: WorkbookPlan;
  readonly sheets: readonly SheetTarget[];
  /** Sheets of ours that the plan has no more. */
  readonly gone: readonly WriteSurvey["sheets"][number][];
}

/**
 * Decides which sheets are renewed, added and removed. Only what we made is touched: a user's sheet or table of the
 * same name stays, and ours gets another; a sheet of ours that the user renamed keeps the user's name.
 */
export function writeTargets(plan: WorkbookPlan, survey: WriteSurvey): WriteTargets {
  const ownIds = new Map(survey.sheets.flatMap(({ id, name }) => {
    const planId = unfinishedPlan(name) ?? Object.keys(survey.own).find((each) => survey.own[each] === id);
    return planId === undefined ? [] : [[id, planId] as const];
  }));
  const ours = survey.sheets.filter(({ id }) => ownIds.has(id));
  const others = survey.sheets.filter(({ id }) => !ownIds.has(id));
  const oldOf = (sheet: SheetPlan): WriteSurvey["sheets"][number] | null => ours.find(({ id }) => ownIds.get(id) === sheet.id) ?? null;
  const kept = plan.sheets.flatMap((sheet) => oldOf(sheet) ?? []);
  const nameOf = (sheet: SheetPlan): string | undefined => {
    const name = oldOf(sheet)?.name;
    return name === undefined || unfinishedPlan(name) !== undefined ? undefined : name;
  };
  const takenSheets = new Set([...others, ...kept].map(({ name }) => name.toLowerCase()));
  const ownNames = new Set(plan.names.map(({ name }) => name.toLowerCase()));
  const takenTables = new Set([...others.flatMap(({ tables }) => tables), ...survey.names.filter((name) => !ownNames.has(name.toLowerCase()))].map((name) => name.toLowerCase()));
  const sheets = new Map<string, string>();
  const tables = new Map<string, string>();
  for (const sheet of plan.sheets) {
    const name = nameOf(sheet) ?? freeSheetName(sheet.name, takenSheets);
    takenSheets.add(name.toLowerCase());
    if (name !== sheet.name) sheets.set(sheet.name, name);
    for (const table of sheet.tables) {
      const tableName = freeTableName(table.name, takenTables);
      takenTables.add(tableName.toLowerCase());
      if (tableName !== table.name) tables.set(table.name, tableName);
    }
  }
  const renamed = renamePlan(plan, { sheets, tables });
  return {
    plan: renamed,
    sheets: renamed.sheets.map((sheet) => ({ plan: sheet, old: oldOf(sheet) })),
    gone: ours.filter(({ id }) => !kept.some((sheet) => sheet.id === id)),
  };
}
