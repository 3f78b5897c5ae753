import type { FieldKey } from "../../programme/fields";
import { isCodeField } from "../../programme/fields";
import type { Language } from "../../programme/language";
import { LANGUAGES } from "../../programme/language";
import type { Code, Programme } from "../../programme/schema";
import { writtenForm } from "../../reading/cells/codes/suggestion";
import type { Reading } from "../../reading/reading";
import type { FieldValue, Status } from "../../reading/values";
import { STATUS_NAMES } from "../../reading/status-names";
import { STATUSES } from "../../reading/values";
import { codesIn } from "../shared/codes";

export function codeEntry(programme: Programme, field: FieldKey, code: string): Code | undefined {
  return isCodeField(field) ? programme.codeLists[field]?.codes.find((entry) => entry.code === code) : undefined;
}

function statusOf(code: string): Status | undefined {
  return STATUSES.find((each) => each === code);
}

/** The names of a status in every language; none for what is no status. */
export function statusNames(code: string): readonly string[] {
  const status = statusOf(code);
  return status === undefined ? [] : LANGUAGES.map((language) => STATUS_NAMES[language][status]);
}

/** What to type for a code: the code itself ("TORI") or its name in the table's language ("lakisääteinen velvoite"). Undefined for a code that is not in the list. */
export function codeText(programme: Programme, field: FieldKey, code: string, language: Language): string | undefined {
  if (field === "status") {
    const status = statusOf(code);
    return status && STATUS_NAMES[language][status];
  }
  const entry = codeEntry(programme, field, code);
  return entry && writtenForm(entry, language);
}

/** The same for all codes of a reading: "A, C". Undefined when there are none, or when any is not in the list. */
function codesText(programme: Programme, field: FieldKey, codes: readonly string[], language: Language): string | undefined {
  const texts = codes.map((code) => codeText(programme, field, code, language));
  return codes.length === 0 || texts.includes(undefined) ? undefined : texts.join(", ");
}

/**
 * What to type instead of a cell that was read as codes. The reader proposes the main value in the programme's main
 * language; secondary values must not get lost, and a table in another language wants its own.
 */
export function codeSuggestion(programme: Programme, field: FieldKey, reading: Reading<FieldValue>, language: Language): string | undefined {
  const own = codesText(programme, field, codesIn(reading), language);
  return language === programme.languages[0] && (reading.others ?? []).length === 0 ? (reading.suggestion ?? own) : (own ?? reading.suggestion);
}
