import type { Grid, Range } from "./grid";

/** An Excel table (ListObject): its whole range with header and any total row. */
export interface ExcelTable {
  readonly name: string;
  readonly range: Range;
  readonly hasTotalRow: boolean;
}

/** A sheet of the user's workbook as the core sees it. */
export interface SheetContents {
  readonly name: string;
  readonly hidden: boolean;
  readonly grid: Grid;
  readonly tables: readonly ExcelTable[];
  /** True for a sheet that holds a pivot table: never a roadmap. */
  readonly hasPivot: boolean;
}
