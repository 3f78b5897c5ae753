/**
 * Why a reading is not simply ok. The wording of each stands in `text/<language>/notes.ts`; a code added here does
 * not compile until all languages say it. Keep it a list of reasons, not of cells.
 */
export const NOTE_CODES = [
  "formula-error",
  "value-not-in-list",
  "value-of-another-field",
  "several-values",
  "typo",
  "two-candidates",
  "list-order",
] as const;

export type NoteCode = (typeof NOTE_CODES)[number];
