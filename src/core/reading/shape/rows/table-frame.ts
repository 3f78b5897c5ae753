import type { CellValue } from "../../../grid/cell-value";
import type { Grid, Range } from "../../../grid/grid";
import type { FieldKey } from "../../../programme/fields";
import { plainField } from "../../../programme/fields";
import type { Programme } from "../../../programme/schema";
import { foldCase } from "../../text/clean";
import type { FoundTable } from "../found-table";

/** What all kinds of row need to know about the table; made once. */
export interface TableFrame {
  readonly grid: Grid;
  readonly found: FoundTable;
  readonly programme: Programme;
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly titleColumn: number | undefined;
  readonly idColumn: number | undefined;
  readonly fieldOf: ReadonlyMap<number, FieldKey>;
  /** Header texts by column, folded. */
  readonly headers: ReadonlyMap<number, string>;
  /** Rows with a cell merged over several columns. */
  readonly wideMerges: ReadonlyMap<number, Range>;
  /** Rows whose title stands in a merged cell above. */
  readonly mergedTitles: ReadonlySet<number>;
  /** Rows after this one hold no action with a title and two other values. */
  readonly lastFullRow: number;
}

/** Fields whose cells are running text: a row with nothing else may go on from the row above. */
const TEXT_FIELDS = new Set<string>(["description", "notes", "checkpoint", "law", "funding"]);
/** Fields whose cells are amounts: a row with nothing else is a sum. */
const AMOUNT_FIELDS = new Set<string>(["budget", "actual", "benefitPerYear", "personDays", "progress"]);

export function isTextField(field: FieldKey | undefined): boolean {
  return field !== undefined && TEXT_FIELDS.has(field);
}

export function isAmountField(field: FieldKey | undefined): boolean {
  return field !== undefined && AMOUNT_FIELDS.has(plainField(field));
}

/** A cell with something in it; spaces, a lone dash and drawn lines are nothing. */
export function isFilled(value: CellValue | undefined): value is Exclude<CellValue, null> {
  if (value === null || value === undefined) return false;
  return typeof value !== "string" || !/^[\s\-–—_=.…]*$/u.test(value);
}

function clampRows(range: Range, found: FoundTable, grid: Grid): { readonly first: number; readonly last: number } {
  return { first: Math.max(range.firstRow, found.bodyRows.firstRow), last: Math.min(range.lastRow, found.bodyRows.lastRow, grid.firstRow + grid.values.length - 1) };
}

function findLastFullRow(grid: Grid, found: FoundTable, titleColumn: number | undefined): number {
  if (titleColumn === undefined) return found.bodyRows.lastRow;
  // A table of two columns has no fuller rows.
  const enough = Math.min(2, found.columns.length - 1);
  for (let row = found.bodyRows.lastRow; row >= found.bodyRows.firstRow; row -= 1) {
    const values = grid.values[row - grid.firstRow];
    if (values === undefined || !isFilled(values[titleColumn - grid.firstColumn])) continue;
    let others = 0;
    for (const { column } of found.columns) if (column !== titleColumn && isFilled(values[column - grid.firstColumn])) others += 1;
    if (others >= enough) return row;
  }
  return found.bodyRows.firstRow - 1;
}

/** Prepares what the rows of a table are told apart by. */
export function tableFrame(grid: Grid, found: FoundTable, programme: Programme): TableFrame {
  const fieldOf = new Map<number, FieldKey>();
  const headers = new Map<number, string>();
  for (const { column, field, header } of found.columns) {
    if (field !== null) fieldOf.set(column, field);
    if (header !== "") headers.set(column, foldCase(header));
  }
  const columnOf = (wanted: FieldKey): number | undefined => found.columns.find(({ field }) => field === wanted)?.column;
  const titleColumn = columnOf("title");
  const wideMerges = new Map<number, Range>();
  const mergedTitles = new Set<number>();
  for (const merge of grid.merges) {
    const { first, last } = clampRows(merge, found, grid);
    if (merge.lastColumn > merge.firstColumn) for (let row = first; row <= last; row += 1) wideMerges.set(row, merge);
    else if (merge.firstColumn === titleColumn) for (let row = Math.max(first, merge.firstRow + 1); row <= last; row += 1) mergedTitles.add(row);
  }
  return {
    grid,
    found,
    programme,
    firstColumn: found.place.range.firstColumn,
    lastColumn: found.place.range.lastColumn,
    titleColumn,
    idColumn: columnOf("id"),
    fieldOf,
    headers,
    wideMerges,
    mergedTitles,
    lastFullRow: findLastFullRow(grid, found, titleColumn),
  };
}
