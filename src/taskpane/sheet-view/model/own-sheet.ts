import { isCellError } from "../../../core/grid/cell-value";
import type { Grid } from "../../../core/grid/grid";
import { cellKey, fillAt, formatAt, lastColumnOf, valueAt } from "../../../core/grid/grid";
import { shownValue } from "../../../core/grid/shown/shown-value";
import type { Language } from "../../../core/programme/language";
import { textWidth } from "../../../core/reports/text-width";
import type { SheetRead } from "../../../workbook/workbook";
import { makeAxis } from "./axis";
import type { NotesAt } from "./cell-notes";
import { lettersOn } from "./contrast";
import type { CellModel, SheetModel } from "./sheet-model";

/** In pixels: a row, a line more of a wrapped header, and the least and most that a column takes. */
const ROW = 24;
const HEADER_LINE = 17;
const MOST_LINES = 3;
const NARROWEST = 48;
const WIDEST = 300;
const DIGIT = 7;
/** Beside the text there is room for the sign of a finding. */
const ROOM = 32;
/** Rows that say how wide a column has to be. */
const SAMPLE = 80;
/** More rows than this over the header would leave no room for the table when frozen. */
const MOST_FROZEN = 8;
/** Rows and columns shown beyond the last filled ones, so that a sheet does not end at a cliff. */
const MARGIN = 2;

/** The share of a column's cells that fit in it. */
const MOST = 0.9;

/** The rows that the roadmap's header stands on; `last` is 0 on a sheet without a roadmap. */
export interface HeaderRows {
  readonly first: number;
  readonly last: number;
}

interface Merge {
  readonly columns: number;
  readonly rows: number;
}

function mergesOf({ merges }: Grid): ReadonlyMap<number, Merge | null> {
  const cells = new Map<number, Merge | null>();
  for (const { firstRow, firstColumn, lastRow, lastColumn } of merges) {
    // A merge over whole columns of a large sheet would cost more than it shows.
    if ((lastRow - firstRow + 1) * (lastColumn - firstColumn + 1) > 10_000) continue;
    for (let row = firstRow; row <= lastRow; row += 1) {
      for (let column = firstColumn; column <= lastColumn; column += 1) cells.set(cellKey(row, column), null);
    }
    cells.set(cellKey(firstRow, firstColumn), { columns: lastColumn - firstColumn + 1, rows: lastRow - firstRow + 1 });
  }
  return cells;
}

/** The width that most of a column's cells fit in: headings of groups and other long texts go on over the cells beside them. A header may break between its words. */
function widthOf(grid: Grid, column: number, { first, last }: HeaderRows, language: Language): number {
  const until = Math.min(grid.firstRow + grid.rowCount - 1, Math.max(last, 1) + SAMPLE);
  const textAt = (row: number): string => shownValue(valueAt(grid, row, column), formatAt(grid, row, column), grid.dateSystem, language);
  const widths: number[] = [];
  for (let row = Math.max(grid.firstRow, last + 1); row <= until; row += 1) {
    const value = valueAt(grid, row, column);
    const goesOn = typeof value === "string" && column < lastColumnOf(grid) && valueAt(grid, row, column + 1) === null;
    if (value !== null && !goesOn) widths.push(textWidth(textAt(row)));
  }
  let widest = widths.sort((a, b) => a - b)[Math.floor((widths.length - 1) * MOST)] ?? 0;
  for (let row = Math.max(first, 1); row <= last; row += 1) {
    for (const word of textAt(row).split(/\s+/u)) widest = Math.max(widest, textWidth(word));
  }
  return Math.max(NARROWEST, Math.min(WIDEST, Math.ceil(widest * DIGIT) + ROOM));
}

export interface OwnSheetSource {
  readonly sheet: SheetRead;
  readonly language: Language;
  readonly notesAt: NotesAt;
  readonly header: HeaderRows;
  /** Rows that are hidden in the workbook and shown all the same, since somebody asked for a cell there. */
  readonly revealed: ReadonlySet<number>;
}

/** A sheet of the user's workbook, as it is in the working copy. */
export function ownSheet({ sheet, language, notesAt, header, revealed }: OwnSheetSource): SheetModel {
  const { grid } = sheet;
  const merges = mergesOf(grid);
  const lastRow = grid.firstRow + grid.rowCount - 1 + MARGIN;
  const lastColumn = Math.max(lastColumnOf(grid), 1) + MARGIN;
  const widths = Array.from({ length: lastColumn }, (_, index) => widthOf(grid, index + 1, header, language));
  const headerHeight = (row: number): number => {
    const lines = widths.map((width, index) => (merges.has(cellKey(row, index + 1)) ? 1 : Math.ceil((textWidth(shownValue(valueAt(grid, row, index + 1), undefined, grid.dateSystem, language)) * DIGIT + ROOM) / width)));
    return ROW + (Math.min(MOST_LINES, Math.max(1, ...lines)) - 1) * HEADER_LINE;
  };
  const headerRow = header.last;
  const isHeaderRow = (row: number): boolean => row >= header.first && row <= headerRow;
  const hidden = new Set([...grid.hiddenRows].filter((row) => !revealed.has(row) && !isHeaderRow(row)));
  const rows = makeAxis(lastRow, hidden, (row) => (isHeaderRow(row) ? headerHeight(row) : ROW));
  const frozen = headerRow === 0 ? 0 : rows.placeOf(headerRow) + 1;

  const cellAt = (row: number, column: number): CellModel | null => {
    const merge = merges.get(cellKey(row, column));
    if (merge === null) return null;
    const value = valueAt(grid, row, column);
    const fill = fillAt(grid, row, column);
    if (value === null && fill === undefined && merge === undefined) return null;
    const isHeader = isHeaderRow(row);
    return {
      text: shownValue(value, formatAt(grid, row, column), grid.dateSystem, language),
      align: typeof value === "number" ? "right" : typeof value === "boolean" || isCellError(value) ? "center" : "left",
      wrap: isHeader,
      look: fill === undefined && !isHeader ? undefined : { ...(isHeader ? { fontWeight: 600 } : {}), ...(fill === undefined ? {} : { backgroundColor: `#${fill}`, color: lettersOn(fill) }) },
      ...merge,
    };
  };

  return {
    id: `own:${sheet.name}`,
    name: sheet.name,
    isReport: false,
    rows,
    columns: makeAxis(lastColumn, grid.hiddenColumns, (column) => widths[column - 1] ?? NARROWEST),
    freeze: { rows: frozen > MOST_FROZEN ? 0 : frozen, columns: 0 },
    charts: [],
    cellAt,
    notesAt,
    want: () => undefined,
    subscribe: () => () => undefined,
    version: () => 0,
  };
}
