import { isInternal, temporaryName } from "./ownership";

/** The setting that remembers which of a person's new sheets are being made. It is gone once they are whole. */
export const MAKING_SETTING = "digitiekartta.making";

/** What a person's sheets are called by us, beside their plan's id, until they get their names. */
const PREFIX = "new.";

/** A person's sheets that are not whole yet: a failure may have left them, and then nobody has any use for them. */
export interface Making {
  /** The host's ids of the sheets. */
  readonly sheets: readonly string[];
  /** The workbook's names that were defined for them. */
  readonly names: readonly string[];
}

export const NOTHING_MADE: Making = { sheets: [], names: [] };

/** How a person's new sheet is called before it is remembered that it is being made. */
export function newSheetName(planId: string): string {
  return temporaryName(PREFIX + planId);
}

/** True for a person's new sheet that never got its name. */
export function isUnnamed(sheetName: string): boolean {
  return isInternal(sheetName) && sheetName.startsWith(temporaryName(PREFIX));
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((each): each is string => typeof each === "string") : [];
}

/** Reads the setting; anything that we did not write counts as nothing. */
export function parseMaking(value: unknown): Making {
  if (typeof value !== "string") return NOTHING_MADE;
  try {
    const parsed: unknown = JSON.parse(value);
    if (typeof parsed !== "object" || parsed === null) return NOTHING_MADE;
    return { sheets: texts(Reflect.get(parsed, "sheets")), names: texts(Reflect.get(parsed, "names")) };
  } catch {
    return NOTHING_MADE;
  }
}

export function makingText(making: Making): string {
  return JSON.stringify(making);
}
