/** The setting that remembers what of the workbook is ours. */
export const OWNERSHIP_SETTING = "digitiekartta.sheets";

/** With which word a sheet of ours is tagged, and the plan's id beside it: found again when the setting got lost. */
export const SHEET_TAG = "digitiekartta";

/** How a sheet is called between being added and being known as ours: after a failure the next run finds it by that. */
const TEMPORARY = "digitiekartta~";

/** Our own hidden sheet with the lists of flagged cells. */
export const MARKS_SHEET = `${TEMPORARY}marks`;

export function temporaryName(planId: string): string {
  return TEMPORARY + planId;
}

/** True for the sheets that nobody but us should see. */
export function isInternal(sheetName: string): boolean {
  return sheetName.startsWith(TEMPORARY);
}

/** The plan whose sheet was added and never got its name; undefined for every other sheet. */
export function unfinishedPlan(sheetName: string): string | undefined {
  return isInternal(sheetName) && sheetName !== MARKS_SHEET ? sheetName.slice(TEMPORARY.length) : undefined;
}

/** A sheet of ours: the host's id, and the name that we gave it. A person may have given it another since. */
interface OwnSheet {
  readonly id: string;
  readonly name: string;
}

export interface Ownership {
  /** By plan id. */
  readonly sheets: ReadonlyMap<string, OwnSheet>;
  /** The workbook's defined names that are ours, by the plan's names for them. */
  readonly names: ReadonlyMap<string, string>;
}

const NOTHING: Ownership = { sheets: new Map(), names: new Map() };

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isOwnSheet(value: unknown): value is OwnSheet {
  return isRecord(value) && typeof value["id"] === "string" && typeof value["name"] === "string";
}

function entriesOf(value: unknown): readonly (readonly [string, unknown])[] {
  return isRecord(value) ? Object.entries(value) : [];
}

/** Reads the setting; anything that we did not write counts as nothing. */
export function parseOwnership(value: unknown): Ownership {
  if (typeof value !== "string") return NOTHING;
  try {
    const parsed: unknown = JSON.parse(value);
    if (!isRecord(parsed)) return NOTHING;
    return {
      sheets: new Map(entriesOf(parsed["sheets"]).filter((entry): entry is [string, OwnSheet] => isOwnSheet(entry[1]))),
      names: new Map(entriesOf(parsed["names"]).filter((entry): entry is [string, string] => typeof entry[1] === "string")),
    };
  } catch {
    return NOTHING;
  }
}

export function ownershipText({ sheets, names }: Ownership): string {
  return JSON.stringify({ sheets: Object.fromEntries(sheets), names: Object.fromEntries(names) });
}
