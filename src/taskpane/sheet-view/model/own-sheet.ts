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
const NARROWEST = 48;
const WIDEST = 300;
const DIGIT = 7;
const ROOM = 20;
/** Rows that say how wide a column has to be. */
const SAMPLE = 80;
/** More rows than this over the header would leave no room for the table when frozen. */
const MOST_FROZEN = 8;
/** Rows and columns shown beyond the last filled ones, so that a sheet does not end at a cliff. */
const MARGIN = 2;

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

/** The width that most of a column's cells fit in; a header may break between its words. */
function widthOf(grid: Grid, column: number, headerRow: number, language: Language): number {
  let widest = 0;
  const last = Math.min(grid.firstRow + grid.rowCount - 1, headerRow + SAMPLE);
  for (let row = Math.max(grid.firstRow, headerRow); row <= last; row += 1) {
    const text = shownValue(valueAt(grid, row, column), formatAt(grid, row, column), grid.dateSystem, language);
    const longest = row === headerRow ? text.split(/\s+/u) : [text];
    for (const piece of longest) widest = Math.max(widest, textWidth(piece));
  }
  return Math.max(NARROWEST, Math.min(WIDEST, Math.ceil(widest * DIGIT) + ROOM));
}

export interface OwnSheetSource {
  readonly sheet: SheetRead;
  readonly language: Language;
  readonly notesAt: NotesAt;
  /** The row that the roadmap's header stands on (the last one of several); 0 on a sheet without a roadmap. */
  readonly headerRow: number;
  /** Rows that are hidden in the workbook and shown all the same, since somebody asked for a cell there. */
  readonly revealed: ReadonlySet<number>;
}

/** A sheet of the user's workbook, as it is in the working copy. */
export function ownSheet({ sheet, language, notesAt, headerRow, revealed }: OwnSheetSource): SheetModel {
  const { grid } = sheet;
  const merges = mergesOf(grid);
  const lastRow = grid.firstRow + grid.rowCount - 1 + MARGIN;
  const lastColumn = Math.max(lastColumnOf(grid), 1) + MARGIN;
  const widths = Array.from({ length: lastColumn }, (_, index) => widthOf(grid, index + 1, Math.max(headerRow, 1), language));
  const headerLines = headerRow === 0 ? 1 : widths.reduce((most, width, index) => Math.max(most, Math.ceil((textWidth(shownValue(valueAt(grid, headerRow, index + 1), undefined, grid.dateSystem, language)) * DIGIT + ROOM) / width)), 1);
  const headerHeight = ROW + (Math.min(headerLines, 3) - 1) * HEADER_LINE;
  const hidden = new Set([...grid.hiddenRows].filter((row) => !revealed.has(row) && row !== headerRow));
  const rows = makeAxis(lastRow, hidden, (row) => (row === headerRow ? headerHeight : ROW));
  const frozen = headerRow === 0 ? 0 : rows.placeOf(headerRow) + 1;

  const cellAt = (row: number, column: number): CellModel | null => {
    const merge = merges.get(cellKey(row, column));
    if (merge === null) return null;
    const value = valueAt(grid, row, column);
    const fill = fillAt(grid, row, column);
    if (value === null && fill === undefined && merge === undefined) return null;
    const isHeader = row === headerRow;
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
