import type { SheetContents } from "../core/grid/sheets";
import type { Problem } from "../core/problem";
import type { WorkbookPlan } from "../core/reports/sheet-plan";
import type { Result } from "../core/result";

/** What a host can do beyond reading and writing sheets. The use cases and the pane ask these, never "am I in Excel?". */
export interface WorkbookCapabilities {
  /** Sheets are written into the workbook that was read; otherwise a new workbook comes out. */
  readonly writesInPlace: boolean;
  /** Cell fills are read, so that a traffic light given by colour alone can be seen. */
  readonly readsFills: boolean;
}

/** Called while something long is under way; `done` of `total` in any unit. */
export type Progress = (done: number, total: number) => void;

/** Asked between the parts of something long; true once the person has called it off. */
export type Cancelled = () => boolean;

/** A sheet that was read, with what had to stay outside the grid. */
export interface SheetRead extends SheetContents {
  /** At least this many filled cells lie so far from the rest that no grid could hold both; they were not read. */
  readonly cellsLeftOut?: number;
}

/** The one door to a workbook. Adapters: memory (tests), xlsx (files), office (Excel itself). */
export interface Workbook {
  readonly capabilities: WorkbookCapabilities;
  /** All sheets with what a person sees on them, hidden ones too. Nothing is changed. */
  readSheets(progress?: Progress, cancelled?: Cancelled): Promise<Result<readonly SheetRead[], Problem>>;
  /**
   * Writes the planned sheets: all of them or none. Called off in the middle (problem `stopped`), new sheets are gone
   * again, those of an earlier run are empty until they are written anew, and nothing else has changed.
   */
  writeSheets(plan: WorkbookPlan, progress?: Progress, cancelled?: Cancelled): Promise<Result<void, Problem>>;
}
