import type { Language } from "../core/programme/language";
import type { Programme } from "../core/programme/schema";
import type { Problem } from "../core/problem";
import { readRoadmap } from "../core/reading/read-roadmap";
import type { ProgrammeSource, ReadRoadmap } from "../core/reading/read-roadmap";
import type { Result } from "../core/result";
import type { Progress, Workbook } from "../workbook/workbook";

export interface LoadOptions {
  readonly programme?: Programme | undefined;
  readonly sheet?: string | undefined;
}

export type LoadedRoadmap = ReadRoadmap;
export type { Language, ProgrammeSource };

/** Reads a workbook's sheets and understands the roadmap in them. */
export async function loadRoadmap(workbook: Workbook, options: LoadOptions, progress?: Progress): Promise<Result<LoadedRoadmap, Problem>> {
  const sheets = await workbook.readSheets(progress);
  return sheets.ok ? readRoadmap(sheets.value, options) : sheets;
}
