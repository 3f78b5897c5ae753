import type { Making } from "../making";
import { MAKING_SETTING, parseMaking } from "../making";
import type { Ownership } from "../ownership";
import { OWNERSHIP_SETTING, SHEET_TAG, parseOwnership } from "../ownership";
import { NEWER, supports } from "../requirements";

export interface FoundTable {
  readonly name: string;
  readonly hasTotalRow: boolean;
  readonly columns: readonly string[];
}

/** A sheet that is in the workbook before we write. */
export interface FoundSheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: string;
  readonly isProtected: boolean;
  readonly tables: readonly FoundTable[];
  readonly charts: readonly string[];
  /** The plan id that the sheet is tagged with; null for none, or where this Excel knows no tags. */
  readonly tag: string | null;
}

/** What has to be known before anything is written. */
export interface WriteSurvey {
  readonly readOnly: boolean;
  /** Sheets cannot be added or removed. */
  readonly structureProtected: boolean;
  readonly sheets: readonly FoundSheet[];
  /** Names defined for the whole workbook. */
  readonly names: readonly string[];
  readonly own: Ownership;
  /** A person's new sheets that are not whole: left by a run that failed. */
  readonly making: Making;
  /** It is remembered that such sheets are being made. */
  readonly isMaking: boolean;
}

const LOADED = "items/id,items/name,items/visibility,items/protection/protected,items/tables/items/name,items/tables/items/showTotals,items/tables/items/columns/items/name,items/charts/items/name";
const TAGS = "items/customProperties/items/key,items/customProperties/items/value";

function tagOf(sheet: Excel.Worksheet): string | null {
  return sheet.customProperties.items.find(({ key }) => key === SHEET_TAG)?.value ?? null;
}

/** One round trip. */
export async function surveyForWriting(context: Excel.RequestContext): Promise<WriteSurvey> {
  const { workbook } = context;
  workbook.load("readOnly");
  workbook.protection.load("protected");
  workbook.names.load("items/name");
  const { worksheets } = workbook;
  const tagged = supports(NEWER.sheetProperties);
  worksheets.load(tagged ? `${LOADED},${TAGS}` : LOADED);
  const setting = workbook.settings.getItemOrNullObject(OWNERSHIP_SETTING);
  setting.load("value");
  const making = workbook.settings.getItemOrNullObject(MAKING_SETTING);
  making.load("value");
  await context.sync();
  return {
    readOnly: workbook.readOnly,
    structureProtected: workbook.protection.protected,
    sheets: worksheets.items.map((sheet) => ({
      id: sheet.id,
      name: sheet.name,
      visibility: sheet.visibility,
      isProtected: sheet.protection.protected,
      tables: sheet.tables.items.map(({ name, showTotals, columns }) => ({ name, hasTotalRow: showTotals, columns: columns.items.map((column) => column.name) })),
      charts: sheet.charts.items.map(({ name }) => name),
      tag: tagged ? tagOf(sheet) : null,
    })),
    names: workbook.names.items.map(({ name }) => name),
    own: parseOwnership(setting.isNullObject ? null : setting.value),
    making: parseMaking(making.isNullObject ? null : making.value),
    isMaking: !making.isNullObject,
  };
}
