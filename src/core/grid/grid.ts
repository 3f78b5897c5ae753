import type { CellValue } from "./cell-value";

/** Excel counts days from 1900 (Windows, default) or 1904 (old Mac workbooks). */
export type DateSystem = 1900 | 1904;

/** Rows and columns are 1-based and inclusive, as people see them. */
export interface Range {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/**
 * A rectangle of a sheet: what stood where. Built by a workbook adapter, never changed afterwards.
 * All row and column numbers are the sheet's own, from 1.
 */
export interface Grid {
  readonly sheet: string;
  /** Where `values[0][0]` stands. */
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly rowCount: number;
  readonly columnCount: number;
  /** Row-major; a row may be shorter than `columnCount` (the rest is empty). */
  readonly values: readonly (readonly CellValue[])[];
  /** Number formats (English codes) beside `values`; a missing row or entry is General. */
  readonly formats: readonly (readonly (string | undefined)[] | undefined)[];
  /** Fill colours ("RRGGBB") beside `values`, where the host gives them. */
  readonly fills: readonly (readonly (string | undefined)[] | undefined)[];
  /** Formulas in en-US form without "=", by `cellKey(row, column)`. */
  readonly formulas: ReadonlyMap<number, string>;
  readonly merges: readonly Range[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly dateSystem: DateSystem;
}

const MAX_COLUMNS = 16384;

/** One number for a sheet cell (1-based row and column), for sparse maps. */
export function cellKey(row: number, column: number): number {
  return row * MAX_COLUMNS + column;
}

/** The value at a sheet cell (1-based); empty outside the grid. */
export function valueAt(grid: Grid, row: number, column: number): CellValue {
  return grid.values[row - grid.firstRow]?.[column - grid.firstColumn] ?? null;
}

/** The number format at a sheet cell (1-based); undefined is General. */
export function formatAt(grid: Grid, row: number, column: number): string | undefined {
  return grid.formats[row - grid.firstRow]?.[column - grid.firstColumn];
}

/** The fill colour at a sheet cell (1-based), "RRGGBB", where the host gives it. */
export function fillAt(grid: Grid, row: number, column: number): string | undefined {
  return grid.fills[row - grid.firstRow]?.[column - grid.firstColumn];
}

export function lastColumnOf(grid: Grid): number {
  return grid.firstColumn + grid.columnCount - 1;
}

/** Only the parts of a grid that differ from an empty one have to be given; for adapters and tests. */
export type GridParts = Pick<Grid, "sheet" | "values"> & Partial<Grid>;

export function makeGrid(parts: GridParts): Grid {
  const columnCount = parts.columnCount ?? parts.values.reduce((widest, row) => Math.max(widest, row.length), 0);
  return {
    firstRow: 1,
    firstColumn: 1,
    formats: [],
    fills: [],
    formulas: new Map(),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    dateSystem: 1900,
    ...parts,
    rowCount: parts.rowCount ?? parts.values.length,
    columnCount,
  };
}
