import type { SheetContents } from "../core/grid/sheets";
import type { Programme } from "../core/programme/schema";
import type { Problem } from "../core/problem";
import type { ReadOptions, ReadRoadmap } from "../core/reading/read-roadmap";
import { readRoadmap } from "../core/reading/read-roadmap";
import type { Result } from "../core/result";
import { success } from "../core/result";
import type { FoundSettings } from "../core/settings/find-settings";
import { LASTING_KINDS } from "../core/settings/kinds";
import { findSettings } from "../core/settings/find-settings";
import { readBase } from "../core/settings/read-base";
import { readLastingSettings, readSettings } from "../core/settings/read-settings";
import type { SettingTable } from "../core/settings/setting-ids";
import type { Settings } from "../core/settings/settings";
import { isOwnSheet } from "../core/settings/table-names";
import { settingsVocabulary } from "./settings-words";

/** A roadmap with the workbook's settings that hold whatever the programme is. */
export interface ReadWithSettings extends ReadRoadmap {
  readonly meetings: Settings["meetings"];
  readonly recipients: Settings["recipients"];
  readonly ledgerRules: Settings["ledgerRules"];
  readonly profitability: Settings["profitability"];
}

/** The tables that hold whatever the programme is: alone they say nothing of one. */
const LASTING: ReadonlySet<SettingTable> = new Set(LASTING_KINDS.map(({ table }) => table));

/** The settings that a roadmap can be read by. */
function sayProgramme(found: FoundSettings): boolean {
  return [...found.keys()].some((table) => !LASTING.has(table));
}

/** The sheets that a roadmap is looked for on: not ours, unless one is asked for by name. */
function roadmapSheets(sheets: readonly SheetContents[], asked: string | undefined): readonly SheetContents[] {
  return asked === undefined ? sheets.filter((sheet) => !isOwnSheet(sheet)) : sheets;
}

/** What the settings build on: the base that they name, else what the roadmap itself looks like. */
function findBase(found: FoundSettings, sheets: readonly SheetContents[], options: ReadOptions): Result<Programme, Problem> {
  const base = readBase(found, settingsVocabulary());
  if (!base.ok) return base;
  if (base.value !== undefined) return success(base.value);
  const guessed = readRoadmap(sheets, options);
  return guessed.ok ? success(guessed.value.roadmap.programme) : guessed;
}

/** The roadmap on these sheets, read by the settings on them where there are any. */
export function readWithSettings(all: readonly SheetContents[], options: ReadOptions): Result<ReadWithSettings, Problem> {
  const sheets = roadmapSheets(all, options.sheet);
  const found = findSettings(all);
  if (options.programme !== undefined || !sayProgramme(found)) return readWithoutSettings(found, sheets, options);
  const base = findBase(found, sheets, options);
  if (!base.ok) return base;
  const settings = readSettings(found, base.value, settingsVocabulary());
  if (!settings.ok) return settings;
  const { programme, ...lasting } = settings.value;
  const read = readRoadmap(sheets, { ...options, programme });
  return read.ok ? success({ ...read.value, programmeSource: "settings", ...lasting }) : read;
}

/** By the programme that was chosen or guessed; meetings, recipients, rules of the ledger and inputs of profitability hold all the same. */
function readWithoutSettings(found: FoundSettings, sheets: readonly SheetContents[], options: ReadOptions): Result<ReadWithSettings, Problem> {
  const read = readRoadmap(sheets, options);
  if (!read.ok) return read;
  const lasting = readLastingSettings(found, read.value.roadmap.programme, settingsVocabulary());
  if (!lasting.ok) return lasting;
  const { meetings, recipients, ledgerRules, profitability } = lasting.value;
  const overruled = options.programme !== undefined && sayProgramme(found);
  return success({ ...read.value, programmeSource: overruled ? "overruled" : read.value.programmeSource, meetings, recipients, ledgerRules, profitability });
}
