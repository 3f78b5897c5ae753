import type { Programme } from "../core/programme/schema";
import type { Problem } from "../core/problem";
import { readRoadmap } from "../core/reading/read-roadmap";
import type { ReadRoadmap } from "../core/reading/read-roadmap";
import type { Result } from "../core/result";
import { success } from "../core/result";
import type { Progress, SheetRead, Workbook } from "../workbook/workbook";

export interface LoadOptions {
  readonly programme?: Programme | undefined;
  readonly sheet?: string | undefined;
}

/** Filled cells that no reading has seen, since they lie too far from everything else on their sheets. */
export interface CellsLeftOut {
  /** At least so many. */
  readonly cells: number;
  readonly sheets: readonly string[];
}

export interface LoadedRoadmap extends ReadRoadmap {
  /** null: every filled cell was read. */
  readonly leftOut: CellsLeftOut | null;
}

function leftOutOf(sheets: readonly SheetRead[]): CellsLeftOut | null {
  const concerned = sheets.filter(({ cellsLeftOut = 0 }) => cellsLeftOut > 0);
  if (concerned.length === 0) return null;
  return { cells: concerned.reduce((sum, { cellsLeftOut = 0 }) => sum + cellsLeftOut, 0), sheets: concerned.map(({ name }) => name) };
}

/** Reads a workbook's sheets and understands the roadmap in them. */
export async function loadRoadmap(workbook: Workbook, options: LoadOptions, progress?: Progress): Promise<Result<LoadedRoadmap, Problem>> {
  const sheets = await workbook.readSheets(progress);
  if (!sheets.ok) return sheets;
  const read = readRoadmap(sheets.value, options);
  return read.ok ? success({ ...read.value, leftOut: leftOutOf(sheets.value) }) : read;
}
