import { OWN_SHEETS_SETTING, parseOwnSheets, unfinishedPlan } from "../own-sheets";
import { clearMarks } from "./marks";
import { clearStored } from "./stored";

/** What our defined names begin with. */
const NAME_PREFIX = "dk_";

/** Removes our sheets, marks, names and stored texts. The roadmap itself and everything else of the user's stays. */
export async function removeTraces(context: Excel.RequestContext): Promise<void> {
  await clearMarks(context);
  const { workbook } = context;
  workbook.worksheets.load("items/id,items/name");
  workbook.names.load("items/name");
  const setting = workbook.settings.getItemOrNullObject(OWN_SHEETS_SETTING);
  setting.load("value");
  await context.sync();
  const ours = new Set(Object.values(setting.isNullObject ? {} : parseOwnSheets(setting.value)));
  for (const sheet of workbook.worksheets.items) if (ours.has(sheet.id) || unfinishedPlan(sheet.name) !== undefined) sheet.delete();
  for (const name of workbook.names.items) if (name.name.startsWith(NAME_PREFIX)) name.delete();
  await context.sync();
  await clearStored(context);
}
