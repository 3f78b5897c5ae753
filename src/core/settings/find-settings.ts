import type { SheetContents } from "../grid/sheets";
import type { SettingTable } from "./setting-ids";
import { settingTable } from "./table-names";
import type { SettingsTable } from "./table-view";

/** The settings tables of a workbook by what they hold. */
export type FoundSettings = ReadonlyMap<SettingTable, SettingsTable>;

/** Finds the settings by the names of their Excel tables, on whatever sheets they stand; empty for a workbook without settings. */
export function findSettings(sheets: readonly SheetContents[]): FoundSettings {
  const found = new Map<SettingTable, SettingsTable>();
  for (const sheet of sheets) {
    for (const table of sheet.tables) {
      const kind = settingTable(table.name);
      if (kind !== undefined && !found.has(kind)) found.set(kind, { sheet, table });
    }
  }
  return found;
}
