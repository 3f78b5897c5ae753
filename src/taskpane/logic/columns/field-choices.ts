import { roadmapYears } from "../../../core/new-roadmap/roadmap-years";
import type { FieldKey } from "../../../core/programme/fields";
import { fieldYear, isFieldKey, PLAIN_FIELDS } from "../../../core/programme/fields";
import type { Roadmap } from "../../../core/reading/roadmap";
import { inFinnishOrder } from "../../../core/reports/responsibilities/finnish-order";
import { fieldName } from "../../../text/field-words";
import type { Words } from "../../../text/words";
import type { Choice } from "../shell/choice";
import type { ColumnLine } from "./column-lines";

/** The value of the choice that leaves a column to the reading, and of the one that leaves it out. */
const BY_READING = "";
const NOT_USED = "none";

/** All fields that a column can be: money also of each year that the table or its programme speaks of. */
function fieldKeys({ columns, programme }: Pick<Roadmap, "columns" | "programme">, presentYear: number): readonly FieldKey[] {
  const inTable = columns.flatMap(({ field }) => (field === null ? [] : (fieldYear(field) ?? [])));
  const years = [...new Set([...roadmapYears(programme, presentYear), ...inTable])].sort((a, b) => a - b);
  return [...PLAIN_FIELDS, ...years.flatMap((year): FieldKey[] => [`budget:${year}`, `actual:${year}`])];
}

/** The fields to choose from by name, in alphabetical order. */
export function fieldChoices(roadmap: Pick<Roadmap, "columns" | "programme">, presentYear: number, { fields }: Pick<Words, "fields">): readonly Choice[] {
  const byName = new Map(fieldKeys(roadmap, presentYear).map((key) => [fieldName(fields, key), key]));
  return inFinnishOrder([...byName.keys()]).map((text) => ({ value: byName.get(text) ?? "", text }));
}

/** What one column can be: left to the reading, not used, or any field. */
export function columnChoices(line: Pick<ColumnLine, "field" | "decided">, fields: readonly Choice[], words: Pick<Words, "fields" | "pane">): readonly Choice[] {
  const { byReading, byReadingAgain, notUsed } = words.pane.columns;
  const automatic = line.decided ? byReadingAgain : byReading(line.field === null ? null : fieldName(words.fields, line.field));
  return [{ value: BY_READING, text: automatic }, { value: NOT_USED, text: notUsed }, ...fields];
}

/** Which of the choices holds for a column. */
export function columnChoice({ field, decided }: Pick<ColumnLine, "field" | "decided">): string {
  return decided ? (field ?? NOT_USED) : BY_READING;
}

/** What was chosen: null leaves the column to the reading, a field of null leaves it out. */
export function chosenField(value: string): { readonly field: FieldKey | null } | null {
  if (value === NOT_USED) return { field: null };
  return isFieldKey(value) ? { field: value } : null;
}
