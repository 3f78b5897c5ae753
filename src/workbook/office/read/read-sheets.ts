import { parseRange } from "../../../core/grid/address";
import { makeGrid } from "../../../core/grid/grid";
import type { DateSystem, Range } from "../../../core/grid/grid";
import { NEWER, supports } from "../requirements";
import { goOn } from "../batch";
import type { Cancelled, Progress, SheetRead } from "../../workbook";
import type { ShownCells } from "./date-system";
import { ROWS_WITH_TEXTS, systemOfFirstYear, systemShown } from "./date-system";
import type { ReadBlock } from "./read-blocks";
import { readBlocks, readable } from "./read-blocks";
import type { SheetSurvey } from "./survey";
import { surveySheets } from "./survey";
import { findTextCells } from "./text-cells";
import { rowsFrom } from "./used-cells";

/** What an answer may have on the web is five million; texts can be longer than we reckon, and then less is asked at a time. */
const MOST_BYTES = 4_500_000;
const LEAST_BYTES = 50_000;
const TOO_LARGE = "ResponsePayloadSizeLimitExceeded";
/** A comma that is no part of a sheet's name. */
const BETWEEN_ADDRESSES = /,(?=(?:[^']*'[^']*')*[^']*$)/u;

/** A part of a sheet's cells, asked for or read. */
interface Part extends ReadBlock<SheetSurvey> {
  readonly cells: Excel.Range;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
  readonly merges: Excel.RangeAreas | undefined;
  /** What the first rows of the sheet show; undefined in the sheet's further parts. */
  readonly shown: Excel.Range | undefined;
}

/** Asks what the first rows of a sheet show. */
function askForTexts({ sheet, used }: SheetSurvey, { firstRow, firstColumn, lastRow, lastColumn }: Range): Excel.Range | undefined {
  if (firstRow !== used?.firstRow) return undefined;
  return sheet.getRangeByIndexes(firstRow - 1, firstColumn - 1, Math.min(ROWS_WITH_TEXTS, lastRow - firstRow + 1), lastColumn - firstColumn + 1).load("text");
}

function shownCells({ cells: { values, numberFormat }, shown }: Part): ShownCells {
  return { values, numberFormat, text: shown?.text ?? [] };
}

function askFor({ of, range }: ReadBlock<SheetSurvey>): Part {
  const { firstRow, firstColumn, lastRow, lastColumn } = range;
  const cells = of.sheet.getRangeByIndexes(firstRow - 1, firstColumn - 1, lastRow - firstRow + 1, lastColumn - firstColumn + 1);
  cells.load("values,formulas,numberFormat");
  const merges = supports(NEWER.mergedAreas) ? cells.getMergedAreasOrNullObject() : undefined;
  merges?.load("address");
  return { of, range, cells, rows: cells.getRowProperties({ rowHidden: true }), merges, shown: askForTexts(of, range) };
}

/** Who follows the reading, and may call it off. */
interface Watched {
  readonly progress: Progress;
  readonly cancelled: Cancelled | undefined;
}

async function askForAll(context: Excel.RequestContext, places: readonly ReadBlock<SheetSurvey>[], mostBytes: number, { progress, cancelled }: Watched): Promise<readonly Part[]> {
  const requests = readBlocks(places, mostBytes);
  const parts: Part[] = [];
  for (const [index, blocks] of requests.entries()) {
    const asked = blocks.map(askFor);
    await context.sync();
    goOn(cancelled);
    parts.push(...asked);
    progress(index + 1, requests.length);
  }
  return parts;
}

/** Reads cells in as few round trips as answers may be long. */
async function readParts(context: Excel.RequestContext, places: readonly ReadBlock<SheetSurvey>[], watched: Watched): Promise<readonly Part[]> {
  for (let mostBytes = MOST_BYTES; ; mostBytes /= 4) {
    try {
      return await askForAll(context, places, mostBytes, watched);
    } catch (error) {
      if (!(error instanceof OfficeExtension.Error) || error.code !== TOO_LARGE || mostBytes < LEAST_BYTES) throw error;
    }
  }
}

/** Merged cells; those over the edge of two parts are told in both. */
function mergesOf(parts: readonly Part[]): readonly Range[] {
  const addresses = parts.flatMap(({ merges }) => (merges === undefined || merges.isNullObject ? [] : merges.address.split(BETWEEN_ADDRESSES)));
  return [...new Set(addresses)].flatMap((address) => parseRange(address.replace(/^.*!/u, "")) ?? []);
}

function hiddenRowsOf({ range, rows }: Part): readonly number[] {
  return rows.value.flatMap(({ rowHidden }, index) => (rowHidden === true ? [range.firstRow + index] : []));
}

/** A grid begins at A1, and its rows end with their last filled cell. */
function toSheet({ sheet, used, tables, hasPivot }: SheetSurvey, parts: readonly (Part & { readonly texts: ReadonlySet<number> })[], dateSystem: DateSystem): SheetRead {
  const place = used === undefined ? undefined : readable(used);
  const read = parts.map(({ cells, range, texts }) => rowsFrom(cells, range.firstRow, range.firstColumn, texts));
  const above = Array.from({ length: (place?.firstRow ?? 1) - 1 }, () => []);
  const before = Array.from({ length: (place?.firstColumn ?? 1) - 1 }, () => null);
  const values = read.flatMap((part) => part.values.map((row) => row.slice(0, row.findLastIndex((value) => value !== null) + 1))).map((row) => (row.length === 0 ? [] : [...before, ...row]));
  const noFormats = before.map(() => undefined);
  const formats = read.flatMap((part) => part.formats.map((row) => (row === undefined ? undefined : [...noFormats, ...row])));
  return {
    name: sheet.name,
    hidden: sheet.visibility !== "Visible",
    hasPivot,
    tables,
    grid: makeGrid({
      sheet: sheet.name,
      values: [...above, ...values],
      columnCount: place?.lastColumn ?? 0,
      formats: [...above.map(() => undefined), ...formats],
      formulas: new Map(read.flatMap((part) => [...part.formulas])),
      hiddenRows: new Set(parts.flatMap(hiddenRowsOf)),
      merges: mergesOf(parts),
      dateSystem,
    }),
    ...(place === used ? {} : { cellsLeftOut: 1 }),
  };
}

/** What was read, and which sheet has which name: the host's events speak of ids. */
interface WorkbookRead {
  readonly sheets: readonly SheetRead[];
  readonly dateSystem: DateSystem;
  readonly names: ReadonlyMap<string, string>;
}

/**
 * All sheets of the open workbook: three round trips, and more only where the cells are too many for one answer or a
 * text looks like an error. Fills are not read.
 */
export async function readSheets(context: Excel.RequestContext, progress?: Progress, cancelled?: Cancelled): Promise<WorkbookRead> {
  goOn(cancelled);
  const { sheets: found, firstYear } = await surveySheets(context);
  goOn(cancelled);
  const parts = await readParts(context, found.flatMap((of) => (of.used === undefined ? [] : [{ of, range: readable(of.used) }])), { progress: (done, total) => progress?.(done, total), cancelled });
  const texts = await findTextCells(context, parts.map(({ of, range, cells }) => ({ sheet: of.sheet, firstRow: range.firstRow, firstColumn: range.firstColumn, raw: cells })));
  const withTexts = parts.map((part, index) => ({ ...part, texts: texts[index] ?? new Set<number>() }));
  if (parts.length === 0) progress?.(1, 1);
  const dateSystem = systemShown(parts.map(shownCells)) ?? systemOfFirstYear(firstYear);
  return {
    sheets: found.map((survey) => toSheet(survey, withTexts.filter(({ of }) => of === survey), dateSystem)),
    dateSystem,
    names: new Map(found.map(({ sheet }) => [sheet.id, sheet.name])),
  };
}
