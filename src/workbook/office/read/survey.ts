import type { Range } from "../../../core/grid/grid";
import { isInternal } from "../ownership";

/** A sheet before its cells are read. */
export interface SheetSurvey {
  readonly sheet: Excel.Worksheet;
  /** The cells that hold something; undefined on an empty sheet. */
  readonly used: Range | undefined;
  readonly tables: readonly { readonly name: string; readonly range: Range; readonly hasTotalRow: boolean }[];
  readonly hasPivot: boolean;
}

const PLACE = "rowIndex,columnIndex,rowCount,columnCount";

/** Where a range stands whose `PLACE` was loaded: addresses of whole rows and columns look different. */
function placeOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Range {
  return { firstRow: rowIndex + 1, firstColumn: columnIndex + 1, lastRow: rowIndex + rowCount, lastColumn: columnIndex + columnCount };
}

/** What is known of a workbook before its cells are read. */
export interface WorkbookSurvey {
  readonly sheets: readonly SheetSurvey[];
  /** The year of day 1 in this workbook; undefined where Excel does not tell. */
  readonly firstYear: number | undefined;
}

/** Loads the sheets, and asks Excel to reckon the year of day 1. */
async function listSheets(context: Excel.RequestContext): Promise<number | undefined> {
  const { functions, worksheets } = context.workbook;
  const load = (): unknown => worksheets.load("items/id,items/name,items/visibility,items/tables/items/name,items/tables/items/showTotals");
  load();
  const year = functions.year(1);
  year.load("value,error");
  try {
    await context.sync();
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
    // An Excel that will not reckon at the moment can still be read.
    load();
    await context.sync();
    return undefined;
  }
  return typeof year.value === "number" ? year.value : undefined;
}

/** What sheets there are but for our hidden ones, and where their cells and tables stand: two round trips. */
export async function surveySheets(context: Excel.RequestContext): Promise<WorkbookSurvey> {
  const firstYear = await listSheets(context);
  const asked = context.workbook.worksheets.items.filter(({ name }) => !isInternal(name)).map((sheet) => {
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load(PLACE);
    const tables = sheet.tables.items.map((table) => {
      const range = table.getRange();
      range.load(PLACE);
      return { name: table.name, range, hasTotalRow: table.showTotals };
    });
    return { sheet, used, tables, pivots: sheet.pivotTables.getCount() };
  });
  await context.sync();
  const sheets = asked.map(({ sheet, used, tables, pivots }) => ({
    sheet,
    used: used.isNullObject ? undefined : placeOf(used),
    tables: tables.map(({ range, ...table }) => ({ ...table, range: placeOf(range) })),
    hasPivot: pivots.value > 0,
  }));
  return { sheets, firstYear };
}
