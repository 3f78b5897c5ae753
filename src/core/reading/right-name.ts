import type { FieldKey } from "../programme/fields";
import { isCodeField } from "../programme/fields";
import type { Language } from "../programme/language";
import type { Programme } from "../programme/schema";
import type { ReadingContext } from "./cells/cell-kind";
import { writtenForm } from "./cells/codes/suggestion";
import { LIGHT_NAMES } from "./cells/progress/light-words";
import type { Reading } from "./reading";
import { STATUS_NAMES } from "./status-names";
import { foldCase } from "./text/clean";
import type { FieldValue } from "./values";
import { STATUSES } from "./values";

/** Codes in the list's form, several one after another; undefined where one is not on the list. */
function codesText(value: FieldValue, field: FieldKey, programme: Programme, language: Language): string | undefined {
  if (!isCodeField(field)) return undefined;
  const codes = programme.codeLists[field]?.codes ?? [];
  const forms = [value].flat().map((wanted) => {
    const code = codes.find((each) => each.code === wanted);
    return code === undefined ? undefined : writtenForm(code, language);
  });
  return forms.includes(undefined) ? undefined : forms.join(", ");
}

function isRightName(text: string, value: FieldValue, { field, programme }: ReadingContext, language: Language): boolean {
  if (field === "status") return STATUSES.some((status) => status === value && STATUS_NAMES[language][status] === text);
  if (field === "light") return Object.hasOwn(LIGHT_NAMES[language], foldCase(text));
  if (field === "unit") return programme.units.some(({ names }) => names.fi === value && names[language] === text);
  return codesText(value, field, programme, language) === text;
}

/**
 * A name that stands as the table's own language has it, and as its drop-downs offer it, needs no other form: what a
 * reader takes for another form of the programme's main language is right as it is. Anything more in the cell, or any
 * doubt, stays said.
 */
export function asNamedInTable(reading: Reading<FieldValue>, context: ReadingContext): Reading<FieldValue> {
  const { raw, status, value, others, note, detail, aside } = reading;
  if (status !== "normalised" || typeof raw !== "string" || value === undefined || context.language === undefined) return reading;
  if (others !== undefined || note !== undefined || detail !== undefined || aside !== undefined) return reading;
  return isRightName(raw, value, context, context.language) ? { raw, status: "ok", value } : reading;
}
