import { deleteSheet } from "../delete-sheet";
import type { KnownSheets } from "../known-sheets";
import { MAKING_SETTING, isUnnamed } from "../making";
import type { FoundSheet, WriteSurvey } from "./survey";

/** The person's new sheets that a failure or the person kept from being whole. */
export function unfinishedSheets({ sheets, making }: Pick<WriteSurvey, "sheets" | "making">): readonly FoundSheet[] {
  const ids = new Set(making.sheets);
  return sheets.filter(({ id, name }) => ids.has(id) || isUnnamed(name));
}

/** The names that were defined for such sheets. */
export function unfinishedNames({ names, making }: Pick<WriteSurvey, "names" | "making">): readonly string[] {
  const made = new Set(making.names.map((name) => name.toLowerCase()));
  return names.filter((name) => made.has(name.toLowerCase()));
}

/** Removes such sheets with all that belongs to them; to be sent with what comes after. */
export function removeUnfinished(context: Excel.RequestContext, survey: WriteSurvey, known: KnownSheets): void {
  if (survey.structureProtected) return;
  const { workbook } = context;
  for (const name of unfinishedNames(survey)) workbook.names.getItem(name).delete();
  for (const sheet of unfinishedSheets(survey)) {
    known.rememberOwn(sheet.id, sheet.name);
    deleteSheet(context, sheet);
  }
  if (survey.isMaking) workbook.settings.getItem(MAKING_SETTING).delete();
}
