import type { SheetBuilder } from "./sheet-builder";

/** A line that explains a sheet: text, or text with a figure that follows a cell. */
export type Note = string | { readonly formula: string; readonly value: string };

/** Puts notes below each other. Gives back the row below one blank row. */
export function putNotes(sheet: SheetBuilder, at: number, notes: readonly Note[]): number {
  notes.forEach((note, index) => {
    if (typeof note === "string") sheet.text(at + index, 1, note, "muted");
    else sheet.formula(at + index, 1, note.formula, note.value, "muted");
  });
  return at + notes.length + 1;
}
