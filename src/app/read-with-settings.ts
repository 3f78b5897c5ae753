import type { SheetContents } from "../core/grid/sheets";
import type { Programme } from "../core/programme/schema";
import type { Problem } from "../core/problem";
import type { ReadOptions } from "../core/reading/read-roadmap";
import { readRoadmap } from "../core/reading/read-roadmap";
import type { Result } from "../core/result";
import { success } from "../core/result";
import type { FoundSettings } from "../core/settings/find-settings";
import { LASTING_KINDS } from "../core/settings/kinds";
import { findSettings } from "../core/settings/find-settings";
import { readBase } from "../core/settings/read-base";
import { readLastingSettings, readSettings } from "../core/settings/read-settings";
import type { SettingTable } from "../core/settings/setting-ids";
import { readWithoutSettings, roadmapSheets } from "./read-without-settings";
import type { ReadWithSettings } from "./read-without-settings";
import { settingsVocabulary } from "./settings-words";

/** The tables that hold whatever the programme is: alone they say nothing of one. */
const LASTING: ReadonlySet<SettingTable> = new Set(LASTING_KINDS.map(({ table }) => table));

/** The settings that a roadmap can be read by. */
function sayProgramme(found: FoundSettings): boolean {
  return [...found.keys()].some((table) => !LASTING.has(table));
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
  if (found.size === 0) return readWithoutSettings(all, options);
  if (options.programme !== undefined || !sayProgramme(found)) return readBesideSettings(found, sheets, options);
  const base = findBase(found, sheets, options);
  if (!base.ok) return base;
  const settings = readSettings(found, base.value, settingsVocabulary());
  if (!settings.ok) return settings;
  const { programme, ...lasting } = settings.value;
  const read = readRoadmap(sheets, { ...options, programme });
  return read.ok ? success({ ...read.value, programmeSource: "settings", ...lasting }) : read;
}

/** By the programme that was chosen or guessed; the settings that hold whatever the programme is hold all the same. */
function readBesideSettings(found: FoundSettings, sheets: readonly SheetContents[], options: ReadOptions): Result<ReadWithSettings, Problem> {
  const read = readRoadmap(sheets, options);
  if (!read.ok) return read;
  const lasting = readLastingSettings(found, read.value.roadmap.programme, settingsVocabulary());
  if (!lasting.ok) return lasting;
  const { meetings, recipients, ledgerRules, profitability } = lasting.value;
  const overruled = options.programme !== undefined && sayProgramme(found);
  return success({ ...read.value, programmeSource: overruled ? "overruled" : read.value.programmeSource, meetings, recipients, ledgerRules, profitability });
}
