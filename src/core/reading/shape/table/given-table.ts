import type { Range } from "../../../grid/grid";
import { lastColumnOf } from "../../../grid/grid";
import type { ExcelTable, SheetContents } from "../../../grid/sheets";
import type { Programme } from "../../../programme/schema";
import { headingText } from "../rows/row-text";
import { totalLabel } from "../rows/total-words";
import type { Candidate } from "./candidate";
import { looksLikeAction } from "./candidate";
import type { HeaderBlock } from "./header-block";
import { looksLikeHeader, readHeaderBlock } from "./header-block";
import { countFilled, isBlankRow, lastValueRow } from "./segments";

const MOST_HEADER_ROWS = 3;
/** A header over fewer columns, or with no row below it, is no table. */
const FEWEST_COLUMNS = 2;

/** The part of a range that holds something: people select whole columns, or a margin with the table. */
function trimmed({ grid }: SheetContents, range: Range): Range | undefined {
  let { firstRow, firstColumn, lastRow, lastColumn } = range;
  firstRow = Math.max(firstRow, grid.firstRow);
  lastRow = Math.min(lastRow, lastValueRow(grid));
  firstColumn = Math.max(firstColumn, grid.firstColumn);
  lastColumn = Math.min(lastColumn, lastColumnOf(grid));
  const isEmptyColumn = (column: number): boolean => {
    for (let row = firstRow; row <= lastRow; row += 1) if (!isBlankRow(grid, row, column, column)) return false;
    return true;
  };
  while (firstRow <= lastRow && isBlankRow(grid, firstRow, firstColumn, lastColumn)) firstRow += 1;
  while (lastRow > firstRow && isBlankRow(grid, lastRow, firstColumn, lastColumn)) lastRow -= 1;
  while (firstColumn < lastColumn && isEmptyColumn(firstColumn)) firstColumn += 1;
  while (lastColumn > firstColumn && isEmptyColumn(lastColumn)) lastColumn -= 1;
  return firstRow > lastRow || firstColumn > lastColumn ? undefined : { firstRow, firstColumn, lastRow, lastColumn };
}

/** The filled cells around a cell, up to blank rows and columns, without title rows above. */
function around({ grid }: SheetContents, { firstRow, firstColumn, lastRow, lastColumn }: Range): Range {
  const range = { firstRow, firstColumn, lastRow, lastColumn };
  for (let grew = true; grew; ) {
    const { firstRow: top, lastRow: bottom, firstColumn: left, lastColumn: right } = range;
    const isFilled = (from: number, to: number, column: number): boolean => {
      for (let row = from; row <= to; row += 1) if (!isBlankRow(grid, row, column, column)) return true;
      return false;
    };
    if (top > grid.firstRow && !isBlankRow(grid, top - 1, left - 1, right + 1)) range.firstRow -= 1;
    if (bottom < lastValueRow(grid) && !isBlankRow(grid, bottom + 1, left - 1, right + 1)) range.lastRow += 1;
    if (left > grid.firstColumn && isFilled(top - 1, bottom + 1, left - 1)) range.firstColumn -= 1;
    if (right < lastColumnOf(grid) && isFilled(top - 1, bottom + 1, right + 1)) range.lastColumn += 1;
    grew = range.firstRow !== top || range.lastRow !== bottom || range.firstColumn !== left || range.lastColumn !== right;
  }
  while (range.firstRow < range.lastRow && countFilled(grid, range.firstRow, range.firstColumn, range.lastColumn, 2) < 2) range.firstRow += 1;
  return range;
}

function isOneCell({ firstRow, firstColumn, lastRow, lastColumn }: Range): boolean {
  return firstRow === lastRow && firstColumn === lastColumn;
}

function contains(outer: Range, inner: Range): boolean {
  return inner.firstRow >= outer.firstRow && inner.lastRow <= outer.lastRow && inner.firstColumn >= outer.firstColumn && inner.lastColumn <= outer.lastColumn;
}

/** The Excel table that a range means: the one that it has all columns and the header of, wherever its rows end by now. */
function tableMeant({ tables }: SheetContents, range: Range): ExcelTable | undefined {
  return tables.find(({ range: own }) => own.firstRow === range.firstRow && own.firstColumn === range.firstColumn && own.lastColumn === range.lastColumn);
}

/** The header at the top of a range: its first row, and further ones where they are header words as well. */
function headerOf({ grid }: SheetContents, { firstRow, firstColumn, lastRow, lastColumn }: Range, programme: Programme | undefined): HeaderBlock {
  let bottomRow = firstRow;
  const isHeader = (row: number): boolean => looksLikeHeader(grid, row, firstColumn, lastColumn, programme);
  while (bottomRow + 1 < Math.min(firstRow + MOST_HEADER_ROWS, lastRow) && isHeader(bottomRow + 1)) bottomRow += 1;
  return readHeaderBlock(grid, firstRow, bottomRow, firstColumn, lastColumn, programme);
}

/** A plain range grows with the actions that people write right below it. */
function lastActionBelow(sheet: SheetContents, block: HeaderBlock, lastRow: number): number {
  const { firstColumn, lastColumn } = block;
  let last = lastRow;
  while (looksLikeAction({ sheet, block }, last + 1) && totalLabel(headingText(sheet.grid, last + 1, firstColumn, lastColumn)) === undefined) last += 1;
  return last;
}

/**
 * The table that a person pointed at: a range from its header row on, taken as it is; one cell stands for the Excel
 * table or the filled cells around it.
 * @returns undefined where there is no header with rows under it
 */
export function givenTable(sheet: SheetContents, asked: Range, programme: Programme | undefined): Candidate | undefined {
  const inside = isOneCell(asked) ? sheet.tables.find(({ range }) => contains(range, asked)) : undefined;
  const range = inside?.range ?? trimmed(sheet, isOneCell(asked) ? around(sheet, asked) : asked);
  if (range === undefined || range.lastColumn - range.firstColumn + 1 < FEWEST_COLUMNS || range.lastRow === range.firstRow) return undefined;
  const table = tableMeant(sheet, range) ?? null;
  const given = table === null ? range.lastRow : table.range.lastRow - (table.hasTotalRow ? 1 : 0);
  const block = headerOf(sheet, { ...range, lastRow: given }, programme);
  if (block.texts.size < FEWEST_COLUMNS) return undefined;
  const end = table === null ? lastActionBelow(sheet, block, given) : given;
  const body = { firstRow: block.bottomRow + 1, lastRow: end };
  const actionRows = Array.from({ length: body.lastRow - body.firstRow + 1 }, (_, index) => body.firstRow + index).filter((row) => looksLikeAction({ sheet, block }, row)).length;
  return { sheet, block, table, body, farRow: null, actionRows };
}
