import type { CodeField } from "../programme/fields";
import { CODE_FIELDS } from "../programme/fields";

/** The settings tables that every programme has, in the order that they stand on the settings sheet. */
export const COMMON_TABLES = ["programme", "names", "columns", "activityCodes", "units", "seasons", "meetings", "recipients", "ledgerRules", "profitability", "severities"] as const;
export type CommonTable = (typeof COMMON_TABLES)[number];

/** A settings table: a common one, one per code list, or the hidden copy of a programme that is not one of ours. */
export type SettingTable = CommonTable | CodeField | "base";

export const SETTING_TABLES: readonly SettingTable[] = [...COMMON_TABLES, ...CODE_FIELDS, "base"];

/** The columns that settings tables are made of; a name means the same in all of them. */
export const SETTING_COLUMNS = [
  "setting", "value", "what", "nameFi", "nameSv", "nameEn", "field", "used", "required", "missing", "public", "several", "open", "headers", "code", "choice", "synonyms", "hints",
  "action", "costCentre", "account", "supplier", "words", "name", "season", "from", "to", "day", "note", "role", "email", "language", "check", "finds", "usual", "severity", "data",
  "oneOff", "running", "hours", "hourPrice", "savings", "startYear", "interest", "horizon", "benefits",
] as const; // prettier-ignore
export type SettingColumn = (typeof SETTING_COLUMNS)[number];

/** The rows of the programme table. */
export const PROGRAMME_SETTINGS = ["base", "id", "languages", "firstYear", "lastYear", "scheduleUnit", "dueSoonDays", "staleDays", "daysPerYear", "daysPerMonth", "hoursPerDay", "hourPrice", "interestPercent", "horizonYears"] as const;
export type ProgrammeSetting = (typeof PROGRAMME_SETTINGS)[number];

/** The rows of the table of names. */
export const NAMED_THINGS = ["names", "organisation", "steeringGroup"] as const;
export type NamedThing = (typeof NAMED_THINGS)[number];
