import type { CellEdit } from "../core/fixes/cell-edit";
import type { CellValue } from "../core/grid/cell-value";
import type { Range } from "../core/grid/grid";
import type { Problem } from "../core/problem";
import type { WorkbookPlan } from "../core/reports/sheet-plan";
import type { Result } from "../core/result";
import type { Cancelled, Progress, Workbook, WorkbookCapabilities } from "./workbook";

/** What an open workbook can do for the pane beyond a file. The pane shows what is there and never asks where it runs. */
export interface LiveCapabilities extends WorkbookCapabilities {
  /** Changes that people make are told by `watch`. */
  readonly watches: boolean;
  /** Flagged cells can be shown in the table itself. */
  readonly marks: boolean;
  /** What the product writes stands in the user's own workbook from then on, and can be cleared away again. */
  readonly keepsTraces: boolean;
  /** People select cells in it, and it can be asked which. */
  readonly selects: boolean;
  /** Sheets of the person's own can be added to it: a new roadmap, settings. */
  readonly addsSheets: boolean;
  /** The language of the pane is that of the program around it. */
  readonly setsLanguage: boolean;
}

/** Something in the workbook changed that the product did not do itself. */
export interface WorkbookChange {
  /** The sheet's name; null where sheets came, went or got other names. */
  readonly sheet: string | null;
  /** The cells that got another content; null where it may be anything: rows came or went, the table was sorted. */
  readonly range: Range | null;
}

/** Rows read again after a change. */
export interface RowsRead {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly values: readonly (readonly CellValue[])[];
  readonly formats: readonly (readonly (string | undefined)[] | undefined)[];
  readonly formulas: ReadonlyMap<number, string>;
}

/** Which of the edits were made; the others found something else in their cell and left it alone. */
export interface EditsMade {
  readonly done: readonly CellEdit[];
  readonly left: readonly CellEdit[];
}

/** Flagged cells of one severity. */
export interface CellMarks {
  readonly severity: "error" | "warning" | "info";
  readonly cells: readonly { readonly row: number; readonly column: number }[];
}

/** Cells that a person selected. */
export interface Selection {
  readonly sheet: string;
  readonly range: Range;
}

/** An open workbook that people work in while the pane looks on. */
export interface LiveWorkbook extends Workbook {
  readonly capabilities: LiveCapabilities;
  /** Some cells of a sheet as they are now. */
  readRows(sheet: string, range: Range): Promise<Result<RowsRead, Problem>>;
  /** Makes the edits whose cells still hold what they held when the edits were proposed. */
  applyEdits(sheet: string, edits: readonly CellEdit[], progress?: Progress): Promise<Result<EditsMade, Problem>>;
  /** The cells that the person has selected; null where they are several ranges, or something else than cells. */
  selection(): Promise<Result<Selection | null, Problem>>;
  /**
   * Adds sheets that are the person's own from then on: never overwritten, and not among what `removeTraces` removes.
   * All of them or none, also after a failure or when called off (problem `stopped`). A name that is taken already gets a number.
   * @returns the sheets' names, in the order of the plan
   */
  addSheets(plan: WorkbookPlan, progress?: Progress, cancelled?: Cancelled): Promise<Result<readonly string[], Problem>>;
  /** Brings cells before the person's eyes and selects them. */
  selectCells(sheet: string, range: Range): Promise<Result<void, Problem>>;
  /** Opens a sheet that `writeSheets` wrote, by its plan's id. */
  openPlanned(planId: string): Promise<Result<void, Problem>>;
  /** Tells changes until the returned function is called. */
  watch(listener: (change: WorkbookChange) => void): Promise<Result<() => Promise<void>, Problem>>;
  /** Shows flags over the body of a table in place of those shown before; none takes them all away. */
  markCells(sheet: string, body: Range, marks: readonly CellMarks[]): Promise<Result<void, Problem>>;
  /** What was stored with the workbook under a key; null when nothing was. */
  readStored(key: string): Promise<Result<string | null, Problem>>;
  /** Stores a text with the workbook; null takes it away. */
  writeStored(key: string, text: string | null): Promise<Result<void, Problem>>;
  /** Removes everything that the product ever put into the workbook for itself: sheets, marks, names, stored texts. What `addSheets` added is the person's. */
  removeTraces(): Promise<Result<void, Problem>>;
}
