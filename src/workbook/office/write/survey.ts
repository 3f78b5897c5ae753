import type { OwnSheets } from "../own-sheets";
import { OWN_SHEETS_SETTING, parseOwnSheets } from "../own-sheets";

/** A sheet that is in the workbook before we write. */
interface FoundSheet {
  readonly id: string;
  readonly name: string;
  readonly isProtected: boolean;
  readonly tables: readonly string[];
  readonly charts: readonly string[];
}

/** What has to be known before anything is written. */
export interface WriteSurvey {
  readonly readOnly: boolean;
  /** Sheets cannot be added or removed. */
  readonly structureProtected: boolean;
  readonly sheets: readonly FoundSheet[];
  /** Names defined for the whole workbook. */
  readonly names: readonly string[];
  readonly own: OwnSheets;
}

/** One round trip. */
export async function surveyForWriting(context: Excel.RequestContext): Promise<WriteSurvey> {
  const { workbook } = context;
  workbook.load("readOnly");
  workbook.protection.load("protected");
  workbook.names.load("items/name");
  const { worksheets } = workbook;
  worksheets.load("items/id,items/name,items/protection/protected,items/tables/items/name,items/charts/items/name");
  const setting = workbook.settings.getItemOrNullObject(OWN_SHEETS_SETTING);
  setting.load("value");
  await context.sync();
  return {
    readOnly: workbook.readOnly,
    structureProtected: workbook.protection.protected,
    sheets: worksheets.items.map((sheet) => ({
      id: sheet.id,
      name: sheet.name,
      isProtected: sheet.protection.protected,
      tables: sheet.tables.items.map(({ name }) => name),
      charts: sheet.charts.items.map(({ name }) => name),
    })),
    names: workbook.names.items.map(({ name }) => name),
    own: setting.isNullObject ? {} : parseOwnSheets(setting.value),
  };
}
