import { deleteSheet } from "../delete-sheet";
import { OWNERSHIP_SETTING, ownershipText } from "../ownership";
import type { Existing, OpenSheet } from "./fill-sheets";
import { emptySheet } from "./prepare-sheet";
import { surveyForWriting } from "./survey";
import type { WriteTargets } from "./targets";

/**
 * Takes half-written sheets back: those that were not there before go, with the names that were defined for them;
 * those of an earlier run are emptied and stay, since a person's formulas may speak of them. Two round trips.
 * @returns the names of the sheets that are empty now
 */
export async function takeBack(context: Excel.RequestContext, targets: WriteTargets, open: readonly OpenSheet[], existing: Existing): Promise<readonly string[]> {
  const survey = await surveyForWriting(context);
  const { worksheets, names, settings } = context.workbook;
  const known = new Set(existing.names.map((name) => name.toLowerCase()));
  const added = new Set(targets.plan.names.map(({ name }) => name.toLowerCase()).filter((name) => !known.has(name)));
  for (const name of survey.names) if (added.has(name.toLowerCase())) names.getItem(name).delete();
  const renewed = open.filter(({ old }) => old !== null);
  for (const { sheet: { id }, plan, old } of open) {
    const found = survey.sheets.find((sheet) => sheet.id === id);
    if (found === undefined) continue;
    if (old === null) deleteSheet(context, found);
    else emptySheet(worksheets.getItem(id), found, plan.tables.find(({ name }) => existing.tables.has(name)));
  }
  const own = { sheets: new Map(renewed.map(({ plan: { id, name }, sheet }) => [id, { id: sheet.id, name }])), names: new Map([...targets.names].filter(([, name]) => known.has(name.toLowerCase()))) };
  settings.add(OWNERSHIP_SETTING, ownershipText(own));
  await context.sync();
  return renewed.map(({ sheet: { id }, plan }) => survey.sheets.find((sheet) => sheet.id === id)?.name ?? plan.name);
}
