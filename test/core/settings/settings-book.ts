import { planNewRoadmap } from "../../../src/app/plan-new-roadmap";
import { settingsVocabulary, settingsWords } from "../../../src/app/settings-words";
import { cellAddress } from "../../../src/core/grid/address";
import type { CellValue } from "../../../src/core/grid/cell-value";
import { valueAt } from "../../../src/core/grid/grid";
import type { SheetContents } from "../../../src/core/grid/sheets";
import type { Language } from "../../../src/core/programme/language";
import { porvoo } from "../../../src/core/programme/porvoo";
import type { Programme } from "../../../src/core/programme/schema";
import type { Problem } from "../../../src/core/problem";
import { findSettings } from "../../../src/core/settings/find-settings";
import { readBase } from "../../../src/core/settings/read-base";
import { readSettings } from "../../../src/core/settings/read-settings";
import type { SettingColumn, SettingTable } from "../../../src/core/settings/setting-ids";
import type { Settings } from "../../../src/core/settings/settings";
import { tableName } from "../../../src/core/settings/table-names";
import { WORDS } from "../../../src/text/words";
import { planContents } from "../../../src/workbook/memory/plan-contents";
import type { Result } from "../../../src/core/result";

const TODAY = "2026-11-22";

/** The sheets of a new roadmap as they would be read. */
export function newSheets(programme: Programme = porvoo, language: Language = "fi"): readonly SheetContents[] {
  return planNewRoadmap(programme, TODAY, WORDS[language]).sheets.map(planContents);
}

/** What is typed into a cell of a settings table: the row by the text in its first column or by its number from 1; one below the last makes the table longer. */
export interface Typed {
  readonly table: SettingTable;
  readonly row: string | number;
  readonly column: SettingColumn;
  readonly value: CellValue;
  readonly format?: string;
}

export interface Place {
  readonly sheet: SheetContents;
  readonly row: number;
  readonly column: number;
}

function placeOf(sheets: readonly SheetContents[], { table: kind, row, column }: Omit<Typed, "value">, language: Language): Place {
  const name = tableName(kind);
  const sheet = sheets.find(({ tables }) => tables.some((table) => table.name === name));
  const table = sheet?.tables.find((each) => each.name === name);
  if (sheet === undefined || table === undefined) throw new Error(`no table ${name}`);
  const { firstRow, firstColumn, lastRow, lastColumn } = table.range;
  const header = settingsWords(WORDS[language]).columns[column];
  for (let place = firstColumn; place <= lastColumn; place += 1) {
    if (valueAt(sheet.grid, firstRow, place) !== header) continue;
    if (typeof row === "number") return { sheet, row: firstRow + row, column: place };
    for (let each = firstRow + 1; each <= lastRow; each += 1) if (valueAt(sheet.grid, each, firstColumn) === row) return { sheet, row: each, column: place };
  }
  throw new Error(`no cell ${name} ${row} ${header}`);
}

/** "Asetukset!D7" of a cell of a settings table. */
export function addressOf(sheets: readonly SheetContents[], cell: Omit<Typed, "value">, language: Language = "fi"): string {
  const { sheet, row, column } = placeOf(sheets, cell, language);
  return `${sheet.name}!${cellAddress(row, column)}`;
}

function typeOne(sheets: readonly SheetContents[], typed: Typed, language: Language): readonly SheetContents[] {
  const { sheet, row, column } = placeOf(sheets, typed, language);
  const { grid } = sheet;
  const values = Array.from({ length: Math.max(grid.values.length, row) }, (_, index) => [...(grid.values[index] ?? [])]);
  const formats = Array.from({ length: values.length }, (_, index) => [...(grid.formats[index] ?? [])]);
  const cells = values[row - 1] ?? [];
  while (cells.length < column) cells.push(null);
  cells[column - 1] = typed.value;
  const styles = formats[row - 1] ?? [];
  if (typed.format !== undefined) {
    while (styles.length < column) styles.push(undefined);
    styles[column - 1] = typed.format;
  }
  const name = tableName(typed.table);
  const tables = sheet.tables.map((table) => (table.name === name ? { ...table, range: { ...table.range, lastRow: Math.max(table.range.lastRow, row) } } : table));
  const changed: SheetContents = { ...sheet, tables, grid: { ...grid, values, formats, rowCount: values.length, columnCount: Math.max(grid.columnCount, column) } };
  return sheets.map((each) => (each === sheet ? changed : each));
}

/** The sheets with something typed into cells of the settings. */
export function typedInto(sheets: readonly SheetContents[], cells: readonly Typed[], language: Language = "fi"): readonly SheetContents[] {
  return cells.reduce((soFar, cell) => typeOne(soFar, cell, language), sheets);
}

/** The sheets without the Excel table of a kind: the cells stay, as plain cells. */
export function withoutTable(sheets: readonly SheetContents[], table: SettingTable): readonly SheetContents[] {
  return sheets.map((sheet) => ({ ...sheet, tables: sheet.tables.filter(({ name }) => name !== tableName(table)) }));
}

/** The settings on these sheets over the base that they name. */
export function settingsOn(sheets: readonly SheetContents[]): Result<Settings, Problem> {
  const found = findSettings(sheets);
  const base = readBase(found, settingsVocabulary());
  if (!base.ok) return base;
  if (base.value === undefined) throw new Error("the settings name no base");
  return readSettings(found, base.value, settingsVocabulary());
}

/** The programme of the settings after something was typed into them; throws where they are at fault. */
export function programmeAfter(cells: readonly Typed[], programme: Programme = porvoo, language: Language = "fi"): Programme {
  const read = settingsOn(typedInto(newSheets(programme, language), cells, language));
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.value.programme;
}

/** What is at fault after something was typed: cell, what stood there, what was expected. */
export function faultsAfter(cells: readonly Typed[], programme: Programme = porvoo, language: Language = "fi"): readonly (readonly [cell: string, found: string | null, expected: string])[] {
  const read = settingsOn(typedInto(newSheets(programme, language), cells, language));
  if (read.ok || read.problem.kind !== "settings-invalid") return [];
  return read.problem.faults.map(({ sheet, cell, found, expected }) => [`${sheet}!${cell}`, found, expected]);
}
