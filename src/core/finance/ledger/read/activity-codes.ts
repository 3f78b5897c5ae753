import type { Cell, CountedCell, ReadingContext } from "../../../reading/cells/cell-kind";
import { activityCodeKind } from "../../../reading/cells/activity-code/activity-code-kind";
import type { NoteCode } from "../../../reading/note";
import type { Reading } from "../../../reading/reading";

/** Doubts that do not keep the first run of digits, or the name alone, from being the code. */
const COUNTED_DOUBTS: ReadonlySet<NoteCode | undefined> = new Set<NoteCode | undefined>(["several-values", "two-candidates", "scientific-number", "stop-in-number", "matched-by-name", "partly-understood", "footnote-mark"]);

/** An activity code of a posting. */
export interface ReadCode {
  /** The code, or what stands there where it is too doubtful to be counted as one; null: none. */
  readonly code: string | null;
  /** The code that it may be, where it is doubtful. */
  readonly maybe: string | null;
  readonly found: string;
}

/** A cell without a code. */
export const NO_CODE: ReadCode = { code: null, maybe: null, found: "" };

function conclude({ raw, status, value, note, suggestion }: Reading<string>): ReadCode {
  const found = raw === null ? "" : typeof raw === "object" ? raw.error : String(raw);
  if (status === "empty") return NO_CODE;
  if (status === "ok" || status === "normalised") return { code: value ?? null, maybe: null, found };
  if (value !== undefined && COUNTED_DOUBTS.has(note)) return { code: value, maybe: value, found };
  return { code: found.trim() === "" ? null : found.trim(), maybe: value ?? suggestion ?? null, found };
}

/** How the activity codes of a column are read, once its cells have been seen: the programme's code only where it matches exactly. */
export function codeReader(cells: Iterable<CountedCell>, context: ReadingContext): (cell: Cell) => ReadCode {
  const counted = [...cells];
  const choices = activityCodeKind.decide({ cells: counted }, context);
  return (cell) => conclude(activityCodeKind.read(cell, choices, context));
}
