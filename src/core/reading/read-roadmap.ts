import type { Range } from "../grid/grid";
import type { SheetContents } from "../grid/sheets";
import type { Language } from "../programme/language";
import type { Programme } from "../programme/schema";
import type { Problem } from "../problem";
import type { Result } from "../result";
import { failure, success } from "../result";
import type { DecidedColumn } from "./decided-columns";
import { guessFromTable } from "./guess-from-table";
import { readTable } from "./read-table";
import type { Roadmap } from "./roadmap";
import type { FoundTable } from "./shape/found-table";
import { findTable } from "./shape/find-table";
import { tableLanguage } from "./table-language";

export interface ReadOptions {
  /** The programme that the user chose; without it the best match is taken. */
  readonly programme?: Programme | undefined;
  readonly sheet?: string | undefined;
  /** Names with which sheets made by the product itself begin. */
  readonly ignoreSheets?: readonly string[] | undefined;
  /** The table itself, where a person pointed at it: a range of `sheet` from the header row on. */
  readonly range?: Range | undefined;
  /** What people decided columns to be: goes before everything that headers and cells say. */
  readonly decided?: readonly DecidedColumn[] | undefined;
}

/** `settings`: the workbook's own settings say it; `overruled`: another was chosen, and the settings do not hold. */
export type ProgrammeSource = "chosen" | "settings" | "overruled" | "guessed" | "fallback";

export interface ReadRoadmap {
  readonly roadmap: Roadmap;
  /** How the programme was found, to be said aloud. */
  readonly programmeSource: ProgrammeSource;
  /** The language of the table's headers: what the user is answered in by default. */
  readonly tableLanguage: Language;
}

/**
 * Finds the roadmap among a workbook's sheets and reads all of it: programme, table, columns, rows, cells.
 * @returns the roadmap; or that there is no such sheet, no table of actions, or several that nothing tells apart
 */
export function readRoadmap(sheets: readonly SheetContents[], options: ReadOptions = {}): Result<ReadRoadmap, Problem> {
  const search = { ...(options.sheet === undefined ? {} : { sheet: options.sheet }), ignoreSheets: options.ignoreSheets ?? [], range: options.range, decided: options.decided ?? [] };
  const first = findTable(sheets, options.programme === undefined ? search : { ...search, programme: options.programme });
  if (!first.ok) return first;
  const sheet = sheetOf(sheets, first.value);
  if (sheet === undefined) return failure({ kind: "table-not-found", sheets: sheets.map(({ name }) => name) });
  if (options.programme !== undefined) return success(understand(sheet, first.value, options.programme, "chosen"));
  const { programme, source } = guessFromTable(sheet, first.value, sheets.map(({ name }) => name));
  // With the programme known, its own header names and code words settle the columns.
  const again = findTable(sheets, { ...search, programme, sheet: sheet.name });
  return success(understand(sheet, again.ok ? withTablesElsewhere(again.value, first.value) : first.value, programme, source));
}

/** What was found on one sheet, with the tables that the first look found on the others. */
function withTablesElsewhere(found: FoundTable, first: FoundTable): FoundTable {
  const elsewhere = first.otherTables.filter(({ sheet }) => sheet !== found.place.sheet);
  return { ...found, otherTables: [...elsewhere, ...found.otherTables] };
}

function sheetOf(sheets: readonly SheetContents[], found: FoundTable): SheetContents | undefined {
  return sheets.find(({ name }) => name === found.place.sheet);
}

function understand(sheet: SheetContents, found: FoundTable, programme: Programme, programmeSource: ProgrammeSource): ReadRoadmap {
  const { columns, actions, skipped } = readTable(sheet.grid, found, programme);
  return {
    roadmap: { programme, table: found.place, columns, actions, skipped, outside: found.outside, otherTables: found.otherTables, unfitDecisions: found.unfitDecisions },
    programmeSource,
    tableLanguage: tableLanguage(columns.map(({ header }) => header), programme.languages),
  };
}
