import { loadProgramme } from "../programme/load-programme";
import type { Programme } from "../programme/schema";
import type { Problem } from "../problem";
import type { Result } from "../result";
import { failure, success } from "../result";
import type { FoundSettings } from "./find-settings";
import { LASTING_KINDS, PROGRAMME_KINDS } from "./kinds";
import { withoutLooseEnds } from "./loose-ends";
import { MONTH_DAY_EXPECTED } from "./read-cells";
import { ReadingLog } from "./reading-log";
import type { SettingKind } from "./setting-kind";
import type { Settings } from "./settings";
import { viewTable } from "./table-view";
import type { Vocabulary } from "./vocabulary";

export type SettingsInvalid = Extract<Problem, { readonly kind: "settings-invalid" }>;

function layOver(found: FoundSettings, kinds: readonly SettingKind[], base: Programme, vocabulary: Vocabulary, log: ReadingLog): Settings {
  return kinds.reduce<Settings>(
    (settings, kind) => {
      const table = found.get(kind.table);
      return table === undefined ? settings : kind.read(viewTable(table, kind.columns, vocabulary, log), settings);
    },
    { programme: base, meetings: [], recipients: [], ledgerRules: [], profitability: [] },
  );
}

/** What the schema expects in the settings' own terms: 1.9. for its 09-01. */
function asTyped(expected: string, { period }: Programme): string {
  if (expected === "firstYear ≤ lastYear") return `number ≥ ${period.firstYear}`;
  return expected === "MM-DD" ? MONTH_DAY_EXPECTED : expected.replace(/\b(\d{2})-(\d{2})\b/gu, (_, month: string, day: string) => `${Number(day)}.${Number(month)}.`);
}

/** Asks the schema, and says of each fault which cell it came from. */
function judge(programme: Programme, found: FoundSettings, log: ReadingLog): Programme {
  const loaded = loadProgramme(programme, "");
  if (loaded.ok) return loaded.value;
  const [first] = found.values();
  for (const { path, expected } of loaded.problem.faults) {
    const cell = log.originOf(path);
    if (cell === undefined && first === undefined) throw new Error(`A programme of ours is at fault: ${path}`);
    if (cell !== undefined) log.fault(cell, asTyped(expected, programme));
    else if (first !== undefined) log.fault(cornerOf(first), `${path}: ${expected}`);
  }
  return programme;
}

function cornerOf({ sheet, table }: NonNullable<ReturnType<FoundSettings["get"]>>): Parameters<ReadingLog["fault"]>[0] {
  const { firstRow, firstColumn } = table.range;
  return { sheet: sheet.name, row: firstRow, column: firstColumn, value: null, format: undefined, dateSystem: sheet.grid.dateSystem };
}

/**
 * What the settings tables of a workbook say, laid over the programme that they build on (`readBase`). A table, a column
 * or a row that is not there leaves what the base says; empty rows do not count.
 * @returns the settings, or every cell that will not do
 */
export function readSettings(found: FoundSettings, base: Programme, vocabulary: Vocabulary): Result<Settings, SettingsInvalid> {
  const log = new ReadingLog();
  const settings = layOver(found, [...PROGRAMME_KINDS, ...LASTING_KINDS], base, vocabulary, log);
  const programme = judge(withoutLooseEnds(settings.programme), found, log);
  return log.faults.length > 0 ? failure({ kind: "settings-invalid", faults: log.faults }) : success({ ...settings, programme });
}

/** The settings that hold also for a programme chosen otherwise: meetings, recipients, rules of the ledger and inputs of profitability. What is at fault in the others does not matter then. */
export function readLastingSettings(found: FoundSettings, programme: Programme, vocabulary: Vocabulary): Result<Settings, SettingsInvalid> {
  const log = new ReadingLog();
  const settings = layOver(found, LASTING_KINDS, programme, vocabulary, log);
  return log.faults.length > 0 ? failure({ kind: "settings-invalid", faults: log.faults }) : success(settings);
}
