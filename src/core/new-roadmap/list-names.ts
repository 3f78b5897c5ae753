import type { CodeField } from "../programme/fields";

/** The lists beside the settings that are no settings themselves. */
export const PLAIN_LISTS = ["status", "light", "yesNo", "required", "severity", "scheduleUnit", "language", "base"] as const;
export type PlainList = (typeof PLAIN_LISTS)[number];

/** What a drop-down can be fed from: a code list, units, activity codes, or a plain list. */
export type ListName = CodeField | "units" | "activityCodes" | PlainList;

/** The defined name of the range that feeds a drop-down. */
export function definedName(list: ListName): string {
  return `dk_list_${list}`;
}
