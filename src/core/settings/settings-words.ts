import type { CheckId } from "../checks/check-ids";
import type { Severity } from "../checks/severity";
import type { PlainField } from "../programme/fields";
import type { Language } from "../programme/language";
import type { Programme, SeasonName } from "../programme/schema";
import type { CommonTable, NamedThing, ProgrammeSetting, SettingColumn } from "./setting-ids";

export type Required = "always" | "with-money" | "never";

/**
 * What the settings tables say in one language. The same words are written and read; a workbook may mix languages,
 * so that a reader gets those of all.
 */
export interface SettingsWords {
  readonly language: Language;
  /** What stands over each table: its name, and in a sentence what it does. */
  readonly tables: Readonly<Record<CommonTable, { readonly title: string; readonly note: string }>>;
  readonly codeTable: { readonly title: (field: string) => string; readonly note: string };
  readonly columns: Readonly<Record<SettingColumn, string>>;
  readonly settings: Readonly<Record<ProgrammeSetting, string>>;
  readonly names: Readonly<Record<NamedThing, string>>;
  readonly seasons: Readonly<Record<SeasonName, string>>;
  readonly required: Readonly<Record<Required, string>>;
  readonly scheduleUnits: Readonly<Record<Programme["scheduleUnit"], string>>;
  readonly severities: Readonly<Record<Severity | "off", string>>;
  readonly languages: Readonly<Record<Language, string>>;
  readonly yes: string;
  readonly no: string;
  readonly fields: Readonly<Record<PlainField, string>>;
  readonly checkName: (check: CheckId) => string;
}
