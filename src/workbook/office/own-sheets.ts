/** The setting that remembers which sheets are ours: the host's sheet ids by the plans' ids. */
export const OWN_SHEETS_SETTING = "digitiekartta.sheets";

/** How a sheet is called between being added and being known as ours: after a failure the next run finds it by that. */
const TEMPORARY = "digitiekartta~";

export function temporaryName(planId: string): string {
  return TEMPORARY + planId;
}

/** The plan whose sheet was added and never got its name; undefined for every other sheet. */
export function unfinishedPlan(sheetName: string): string | undefined {
  return sheetName.startsWith(TEMPORARY) ? sheetName.slice(TEMPORARY.length) : undefined;
}

/** Host sheet ids by plan id. */
export type OwnSheets = Readonly<Record<string, string>>;

/** Reads the setting; anything that we did not write counts as nothing. */
export function parseOwnSheets(value: unknown): OwnSheets {
  if (typeof value !== "string") return {};
  try {
    const parsed: unknown = JSON.parse(value);
    if (typeof parsed !== "object" || parsed === null) return {};
    return Object.fromEntries(Object.entries(parsed).filter((entry): entry is [string, string] => typeof entry[1] === "string"));
  } catch {
    return {};
  }
}
