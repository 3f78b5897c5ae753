import { parseRange } from "../../../core/grid/address";
import { makeGrid } from "../../../core/grid/grid";
import type { Range } from "../../../core/grid/grid";
import type { Problem } from "../../../core/problem";
import type { Result } from "../../../core/result";
import { failure, success } from "../../../core/result";
import type { Progress, SheetRead } from "../../workbook";
import { cellValue, formatsOf, formulasOf } from "./used-cells";

/** Excel gives five million cells at a time; values, formulas and formats are three times as many. */
const MOST_CELLS = 1_500_000;

/** Bytes of a cell's value, formula and format in an answer, and what an answer may have on the web. */
const BYTES_PER_CELL = 30;
const MOST_BYTES = 4_000_000;

/** A1 address without the sheet's name. */
function placeOf(address: string): Range {
  const range = parseRange(address.replace(/^.*!/u, ""));
  if (range === undefined) throw new Error(`"${address}" is not a range`);
  return range;
}

interface SheetSurvey {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly tables: readonly { readonly name: string; readonly range: Excel.Range; readonly hasTotalRow: boolean }[];
  readonly pivots: OfficeExtension.ClientResult<number>;
}

async function survey(context: Excel.RequestContext): Promise<readonly SheetSurvey[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility,items/tables/items/name,items/tables/items/showTotals");
  await context.sync();
  const found = worksheets.items.map((sheet): SheetSurvey => {
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("address,rowCount,columnCount");
    const tables = sheet.tables.items.map((table) => {
      const range = table.getRange();
      range.load("address");
      return { name: table.name, range, hasTotalRow: table.showTotals };
    });
    return { sheet, used, tables, pivots: sheet.pivotTables.getCount() };
  });
  await context.sync();
  return found;
}

/** A part of a sheet's used cells that fits into one answer. */
interface Part {
  readonly range: Excel.Range;
  readonly rowHidden: OfficeExtension.ClientResult<Excel.RowProperties[]>;
}

function askFor(sheet: Excel.Worksheet, place: Range): Part {
  const range = sheet.getRangeByIndexes(place.firstRow - 1, place.firstColumn - 1, place.lastRow - place.firstRow + 1, place.lastColumn - place.firstColumn + 1);
  range.load("values,formulas,numberFormat");
  return { range, rowHidden: range.getRowProperties({ rowHidden: true }) };
}

function toSheet({ sheet, tables, pivots }: SheetSurvey, place: Range | undefined, parts: readonly Part[]): SheetRead {
  const raw = parts.flatMap(({ range }) => range.values as unknown[][]);
  const formulas = parts.flatMap(({ range }) => range.formulas as unknown[][]);
  const formats = parts.flatMap(({ range }) => range.numberFormat as unknown[][]);
  const hidden = parts.flatMap(({ rowHidden }) => rowHidden.value).flatMap(({ rowHidden }, index) => (rowHidden === true ? [(place?.firstRow ?? 1) + index] : []));
  const firstRow = place?.firstRow ?? 1;
  const firstColumn = place?.firstColumn ?? 1;
  return {
    name: sheet.name,
    hidden: sheet.visibility !== "Visible",
    hasPivot: pivots.value > 0,
    tables: tables.map(({ name, range, hasTotalRow }) => ({ name, range: placeOf(range.address), hasTotalRow })),
    grid: makeGrid({ sheet: sheet.name, firstRow, firstColumn, values: raw.map((row) => row.map(cellValue)), formats: formatsOf(formats), formulas: formulasOf(formulas, raw, firstRow, firstColumn), hiddenRows: new Set(hidden) }),
  };
}

/** What was read, and which sheet has which name: the host's events speak of ids. */
interface WorkbookRead {
  readonly sheets: readonly SheetRead[];
  readonly names: ReadonlyMap<string, string>;
}

/**
 * All sheets of the open workbook: three round trips, and more only where the cells are too many for one answer.
 * Fills are not read.
 */
export async function readSheets(context: Excel.RequestContext, progress?: Progress): Promise<Result<WorkbookRead, Problem>> {
  const found = await survey(context);
  const asked: { readonly survey: SheetSurvey; readonly place: Range | undefined; readonly parts: Part[] }[] = [];
  const total = found.reduce((sum, { used }) => sum + (used.isNullObject ? 0 : used.rowCount), 0);
  let bytes = 0;
  let rows = 0;
  for (const each of found) {
    const place = each.used.isNullObject ? undefined : placeOf(each.used.address);
    const parts: Part[] = [];
    asked.push({ survey: each, place, parts });
    if (place === undefined) continue;
    const width = place.lastColumn - place.firstColumn + 1;
    if (width * (place.lastRow - place.firstRow + 1) > MOST_CELLS * 10) return failure({ kind: "sheet-too-large", file: "", sheet: each.sheet.name });
    const rowsAtOnce = Math.max(1, Math.floor(Math.min(MOST_CELLS, MOST_BYTES / BYTES_PER_CELL) / width));
    for (let first = place.firstRow; first <= place.lastRow; first += rowsAtOnce) {
      const last = Math.min(place.lastRow, first + rowsAtOnce - 1);
      const size = (last - first + 1) * width * BYTES_PER_CELL;
      if (bytes > 0 && bytes + size > MOST_BYTES) {
        await context.sync();
        bytes = 0;
      }
      parts.push(askFor(each.sheet, { ...place, firstRow: first, lastRow: last }));
      bytes += size;
      rows += last - first + 1;
      progress?.(rows, total);
    }
  }
  if (bytes > 0) await context.sync();
  return success({ sheets: asked.map(({ survey: each, place, parts }) => toSheet(each, place, parts)), names: new Map(found.map(({ sheet }) => [sheet.id, sheet.name])) });
}
