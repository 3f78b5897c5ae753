import type { Range } from "../core/grid/grid";
import type { Programme } from "../core/programme/schema";
import type { Problem } from "../core/problem";
import type { DecidedColumn } from "../core/reading/decided-columns";
import type { Result } from "../core/result";
import { success } from "../core/result";
import type { ReadWithSettings } from "./read-with-settings";
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

/** Filled cells that no reading has seen, since they lie too far from everything else on their sheets. */
export interface CellsLeftOut {
  /** At least so many. */
  readonly cells: number;
  readonly sheets: readonly string[];
}

export interface LoadedRoadmap extends ReadWithSettings {
  /** null: every filled cell was read. */
  readonly leftOut: CellsLeftOut | null;
}

function leftOutOf(sheets: readonly SheetRead[]): CellsLeftOut | null {
  const concerned = sheets.filter(({ cellsLeftOut = 0 }) => cellsLeftOut > 0);
  if (concerned.length === 0) return null;
  return { cells: concerned.reduce((sum, { cellsLeftOut = 0 }) => sum + cellsLeftOut, 0), sheets: concerned.map(({ name }) => name) };
}

/**
 * Understands the roadmap on sheets that have been read. Settings among them say by what programme, unless one was
 * chosen; without either it is the best match.
 */
export function understandSheets(sheets: readonly SheetRead[], options: LoadOptions): Result<LoadedRoadmap, Problem> {
  const read = readWithSettings(sheets, options);
  return read.ok ? success({ ...read.value, leftOut: leftOutOf(sheets) }) : read;
}

/** Reads a workbook's sheets and understands the roadmap in them. */
export async function loadRoadmap(workbook: Workbook, options: LoadOptions, progress?: Progress): Promise<Result<LoadedRoadmap, Problem>> {
  const sheets = await workbook.readSheets(progress);
  return sheets.ok ? understandSheets(sheets.value, options) : sheets;
}
