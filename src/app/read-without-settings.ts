import type { SheetContents } from "../core/grid/sheets";
import type { Problem } from "../core/problem";
import type { ReadOptions, ReadRoadmap } from "../core/reading/read-roadmap";
import { readRoadmap } from "../core/reading/read-roadmap";
import type { Result } from "../core/result";
import { success } from "../core/result";
import type { Settings } from "../core/settings/settings";
import { isOwnSheet } from "../core/settings/table-names";

/** A roadmap with the workbook's settings that hold whatever the programme is. */
export interface ReadWithSettings extends ReadRoadmap {
  readonly meetings: Settings["meetings"];
  readonly recipients: Settings["recipients"];
  readonly ledgerRules: Settings["ledgerRules"];
  readonly profitability: Settings["profitability"];
}

/** The sheets that a roadmap is looked for on: not ours, unless one is asked for by name. */
export function roadmapSheets(sheets: readonly SheetContents[], asked: string | undefined): readonly SheetContents[] {
  return asked === undefined ? sheets.filter((sheet) => !isOwnSheet(sheet)) : sheets;
}

/** The roadmap on sheets without settings tables. What reads settings is large, and most workbooks have none. */
export function readWithoutSettings(sheets: readonly SheetContents[], options: ReadOptions): Result<ReadWithSettings, Problem> {
  const read = readRoadmap(roadmapSheets(sheets, options.sheet), options);
  return read.ok ? success({ ...read.value, meetings: [], recipients: [], ledgerRules: [], profitability: [] }) : read;
}
