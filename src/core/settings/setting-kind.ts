import type { Programme } from "../programme/schema";
import type { SettingColumn, SettingTable } from "./setting-ids";
import type { Settings } from "./settings";
import type { SettingsWords } from "./settings-words";
import type { TableView } from "./table-view";

/** What is written into a cell; a text that is the same as another cell of its row follows that cell. */
export type WrittenValue = string | number | null | { readonly text: string; readonly sameAs: SettingColumn };

/** A row to be written: what stands in each column; absent is empty. */
export type WrittenRow = Readonly<Partial<Record<SettingColumn, WrittenValue>>>;

/** One kind of setting: an Excel table that is written from a programme, and read back over one. */
export interface SettingKind {
  readonly table: SettingTable;
  /** In the order that they are written; the first tells the rows apart. */
  readonly columns: readonly SettingColumn[];
  readonly write: (programme: Programme, words: SettingsWords) => readonly WrittenRow[];
  /** Empty rows that are prepared below the written ones. */
  readonly spareRows?: (programme: Programme) => number;
  /** Lays what the table says over the settings so far. What is at fault goes to the view's log, and leaves them as they were. */
  readonly read: (view: TableView, settings: Settings) => Settings;
}
