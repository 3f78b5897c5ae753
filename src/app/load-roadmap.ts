import type { Range } from "../core/grid/grid";
import type { Programme } from "../core/programme/schema";
import type { Problem } from "../core/problem";
import type { DecidedColumn } from "../core/reading/decided-columns";
import type { Result } from "../core/result";
import { success } from "../core/result";
import { cellsLeftOut } from "./cells-left-out";
import type { CellsLeftOut } from "./cells-left-out";
import type { ReadWithSettings } from "./read-without-settings";
import { readWithSettings } from "./read-with-settings";
import type { Progress, SheetRead, Workbook } from "../workbook/workbook";

export interface LoadOptions {
  readonly programme?: Programme | undefined;
  readonly sheet?: string | undefined;
  /** The table itself on that sheet, where a person pointed at it. */
  readonly range?: Range | undefined;
  /** What people decided columns to be. */
  readonly decided?: readonly DecidedColumn[] | undefined;
}

export interface LoadedRoadmap extends ReadWithSettings {
  /** null: every filled cell was read. */
  readonly leftOut: CellsLeftOut | null;
}

/**
 * Understands the roadmap on sheets that have been read. Settings among them say by what programme, unless one was
 * chosen; without either it is the best match.
 */
function understandSheets(sheets: readonly SheetRead[], options: LoadOptions): Result<LoadedRoadmap, Problem> {
  const read = readWithSettings(sheets, options);
  return read.ok ? success({ ...read.value, leftOut: cellsLeftOut(sheets) }) : read;
}

/** Reads a workbook's sheets and understands the roadmap in them. */
export async function loadRoadmap(workbook: Workbook, options: LoadOptions, progress?: Progress): Promise<Result<LoadedRoadmap, Problem>> {
  const sheets = await workbook.readSheets(progress);
  return sheets.ok ? understandSheets(sheets.value, options) : sheets;
}
