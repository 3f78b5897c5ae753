import type { FieldKey } from "../core/programme/fields";
import type { NoteCode } from "../core/reading/note";
import type { Say } from "./check-words";

interface Place {
  readonly field: FieldKey | null;
  readonly value: string | null;
}

/** "Sarake ”Tavoite”: ": the column as a label, so that its name needs no inflection. */
export function inColumn(word: string, { field }: Place, say: Say): string {
  return field === null ? "" : `${word} ${say.quote(say.field(field))}: `;
}

/** What stands in the cell, in quotation marks. */
export function shown({ value }: Place, say: Say): string {
  return say.quote(value ?? "");
}

/** " (kirjoitusvirhe)", or nothing where the reason is not known or is said already. */
export function because(note: NoteCode | null, say: Say, ...said: readonly NoteCode[]): string {
  return note === null || said.includes(note) ? "" : ` (${say.note(note)})`;
}

/** Codes as people know them, joined with commas; empty where there are none. */
export function namesOf({ field }: Place, codes: readonly string[], say: Say): string {
  return codes.map((code) => (field === null ? code : say.code(field, code))).join(", ");
}
