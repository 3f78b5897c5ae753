import { loadProgramme } from "../programme/load-programme";
import { findProgramme, PROGRAMMES } from "../programme/registry";
import type { Programme } from "../programme/schema";
import type { Result } from "../result";
import { failure, success } from "../result";
import type { FoundSettings } from "./find-settings";
import { foldCase } from "../reading/text/clean";
import { BASE_KIND, COMMON_KINDS } from "./kinds";
import { readText } from "./read-cells";
import { ReadingLog } from "./reading-log";
import type { SettingsInvalid } from "./read-settings";
import type { TableView } from "./table-view";
import { viewTable } from "./table-view";
import type { Vocabulary } from "./vocabulary";

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A municipality's own programme from its hidden copy; undefined where there is none, or where somebody has edited it. */
function ownProgramme(found: FoundSettings, vocabulary: Vocabulary, log: ReadingLog): Programme | undefined {
  const table = found.get("base");
  if (table === undefined) return undefined;
  const text = viewTable(table, BASE_KIND.columns, vocabulary, log).rows.map(({ data }) => (typeof data?.value === "string" ? data.value : "")).join("");
  const loaded = loadProgramme(parsed(text), table.sheet.name);
  return loaded.ok ? loaded.value : undefined;
}

function baseNamed({ rows, vocabulary }: TableView, log: ReadingLog): Programme | undefined {
  const row = rows.find(({ setting }) => typeof setting?.value === "string" && vocabulary.settings.get(foldCase(setting.value)) === "base");
  const name = readText(row?.value, log);
  if (name === undefined || row?.value === undefined) return undefined;
  const base = findProgramme(name);
  if (base === undefined) log.fault(row.value, `one of: ${PROGRAMMES.map(({ id }) => id).join(", ")}`);
  return base;
}

/**
 * The programme that the settings build on: the workbook's own copy of one, else the one of ours that the programme
 * table names. Undefined where the settings do not say: then the roadmap has to tell.
 */
export function readBase(found: FoundSettings, vocabulary: Vocabulary): Result<Programme | undefined, SettingsInvalid> {
  const log = new ReadingLog();
  const own = ownProgramme(found, vocabulary, log);
  if (own !== undefined) return success(own);
  const table = found.get("programme");
  if (table === undefined) return success(undefined);
  const base = baseNamed(viewTable(table, COMMON_KINDS.programme.columns, vocabulary, log), log);
  return log.faults.length > 0 ? failure({ kind: "settings-invalid", faults: log.faults }) : success(base);
}
