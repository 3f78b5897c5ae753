import { cellAddress } from "../grid/address";
import type { Range } from "../grid/grid";
import type { SheetBuilder } from "../reports/sheet-builder";
import type { StyleName } from "../reports/styles";
import type { SettingColumn } from "../settings/setting-ids";
import type { SettingKind, WrittenRow, WrittenValue } from "../settings/setting-kind";
import { tableName } from "../settings/table-names";
import type { NewRoadmapInput } from "./new-roadmap-words";

const USUAL_WIDTH = 16;
const WIDTHS: Readonly<Partial<Record<SettingColumn, number>>> = { setting: 32, value: 18, what: 16, nameFi: 34, nameSv: 34, nameEn: 34, field: 24, headers: 40, choice: 32, synonyms: 50, hints: 36, season: 20, from: 9, to: 9, note: 30, role: 28, email: 28, check: 28, finds: 36, code: 24, name: 24, data: 60, benefits: 50 };

/** Codes, names and days of the year are text. Long lists of words, of which Excel makes nothing, are cut at their cell's edge by being wrapped. */
const STYLES: Readonly<Partial<Record<SettingColumn, StyleName>>> = { synonyms: "wrappedPlain", hints: "wrappedPlain", headers: "wrappedPlain", data: "plain", day: "date", oneOff: "money", running: "money", hours: "decimal", hourPrice: "money", savings: "money", startYear: "year", interest: "decimal", horizon: "year", benefits: "wrappedPlain" };

export function columnWidth(column: SettingColumn): number {
  return WIDTHS[column] ?? USUAL_WIDTH;
}

function putValue(sheet: SheetBuilder, row: number, firstColumn: number, kind: SettingKind, column: SettingColumn, value: WrittenValue | undefined): void {
  const place = firstColumn + kind.columns.indexOf(column);
  if (typeof value === "object" && value !== null) {
    sheet.formula(row, place, cellAddress(row, firstColumn + kind.columns.indexOf(value.sameAs)), value.text, "plain");
    return;
  }
  sheet.put(row, place, { value: value ?? null, style: typeof value === "number" ? "plain" : (STYLES[column] ?? "text") });
}

/** A settings table with its header at this place; where it came to stand. */
export function putSettingsTable(sheet: SheetBuilder, { programme, words }: NewRoadmapInput, kind: SettingKind, headerRow: number, firstColumn: number): Range {
  const written: readonly WrittenRow[] = kind.write(programme, words.settings);
  const spare = kind.spareRows?.(programme) ?? 0;
  // A table has a row at least.
  const rows = [...written, ...Array.from<WrittenRow>({ length: Math.max(spare, written.length === 0 ? 1 : 0) }).fill({})];
  const range: Range = { firstRow: headerRow, firstColumn, lastRow: headerRow + rows.length, lastColumn: firstColumn + kind.columns.length - 1 };
  sheet.table({ name: tableName(kind.table), range, columns: kind.columns.map((column) => words.settings.columns[column]), style: "plain", filter: false });
  rows.forEach((row, index) => {
    for (const column of kind.columns) putValue(sheet, headerRow + 1 + index, firstColumn, kind, column, row[column]);
  });
  return range;
}
