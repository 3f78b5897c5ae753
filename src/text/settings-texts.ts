import type { SettingsWords } from "../core/settings/settings-words";

/** The part of the settings' words that is pure text; names of fields, checks and severities come from their own tables. */
export type SettingsTexts = Pick<SettingsWords, "tables" | "codeTable" | "columns" | "settings" | "names" | "seasons" | "required" | "scheduleUnits" | "languages"> & { readonly off: string };
