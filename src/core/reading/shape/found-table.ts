import type { DecidedColumn } from "../decided-columns";
import type { OutsideData, TableColumn, TablePlace } from "../roadmap";
import type { Range } from "../../grid/grid";
import type { GanttColumn } from "./columns/gantt";

/** Rows of a sheet, both ends included; empty when `lastRow` is less than `firstRow`. */
export interface RowSpan {
  readonly firstRow: number;
  readonly lastRow: number;
}

/** The roadmap table of a workbook as `findTable` understood it. */
export interface FoundTable {
  readonly place: TablePlace;
  /** One entry per column of the range; decisions are made later. Gantt columns have no field of their own: see `gantt`. */
  readonly columns: readonly TableColumn[];
  /** One to three rows. */
  readonly headerRows: RowSpan;
  /** Everything below the header that belongs to the table, totals and footnotes of a plain range included. */
  readonly bodyRows: RowSpan;
  /** The total row of an Excel table; it is not in `bodyRows`. */
  readonly totalRow: number | null;
  readonly outside: readonly OutsideData[];
  readonly otherTables: readonly { readonly sheet: string; readonly range: Range }[];
  /** Columns of half-years, quarters or months with marks; together they say when an action runs (`ganttPeriod`). */
  readonly gantt: readonly GanttColumn[];
  /** Decisions on columns that fit none of these. */
  readonly unfitDecisions: readonly DecidedColumn[];
}
