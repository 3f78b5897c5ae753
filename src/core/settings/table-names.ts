import type { SheetContents } from "../grid/sheets";
import type { SettingTable } from "./setting-ids";
import { SETTING_TABLES } from "./setting-ids";

const PREFIX = "dk_set_";

/** Tables that the product lays out beside the roadmap: settings, and the instructions' list of columns. */
const OWN = /^dk_(?:set|help)_/iu;

/** The name of the instructions' table. */
export const HELP_TABLE = "dk_help_columns";

/** The Excel table that holds a kind of setting; it is known by this name wherever it stands. */
export function tableName(table: SettingTable): string {
  return PREFIX + table;
}

/** The kind of setting that an Excel table holds; undefined for any other table, and for a copy, which Excel gives another name. */
export function settingTable(name: string): SettingTable | undefined {
  return SETTING_TABLES.find((table) => tableName(table).toLowerCase() === name.toLowerCase());
}

/** True for a sheet that holds tables of ours (or copies of them) and no other Excel table: never the roadmap. */
export function isOwnSheet({ tables }: Pick<SheetContents, "tables">): boolean {
  return tables.length > 0 && tables.every(({ name }) => OWN.test(name));
}
