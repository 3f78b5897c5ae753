import type { WorkbookPlan } from "../../../core/reports/sheet-plan";
import { unfinishedPlan } from "../ownership";
import type { FoundSheet, WriteSurvey } from "./survey";
import { unfinishedSheets } from "./unfinished";

/** True for a tagged sheet that lost its entry among the settings. A copy that a person made has another name. */
function isLost({ tag, name }: FoundSheet, { own }: WriteSurvey, plan: WorkbookPlan): boolean {
  if (tag === null) return false;
  return name === (own.sheets.get(tag)?.name ?? plan.sheets.find(({ id }) => id === tag)?.name);
}

/** Which plan's sheet each of our sheets is, by the host's id: those that we know, that are unfinished, or that are tagged and were forgotten. */
export function ownSheets(plan: WorkbookPlan, survey: WriteSurvey): ReadonlyMap<string, string> {
  const planOf = new Map([...survey.own.sheets].map(([planId, { id }]) => [id, planId]));
  const present = new Set(survey.sheets.flatMap(({ id }) => planOf.get(id) ?? []));
  const theirs = new Set(unfinishedSheets(survey));
  const owned = survey.sheets.filter((sheet) => !theirs.has(sheet)).map((sheet): readonly [string, string | undefined] => {
    const known = planOf.get(sheet.id) ?? unfinishedPlan(sheet.name);
    if (known !== undefined) return [sheet.id, known];
    return [sheet.id, sheet.tag !== null && !present.has(sheet.tag) && isLost(sheet, survey, plan) ? sheet.tag : undefined];
  });
  return new Map(owned.filter((entry): entry is readonly [string, string] => entry[1] !== undefined));
}
