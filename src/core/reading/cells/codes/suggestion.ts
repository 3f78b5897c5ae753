import { LANGUAGES } from "../../../programme/language";
import type { Language } from "../../../programme/language";
import type { Code, CodeList, Programme } from "../../../programme/schema";
import { exactKey } from "./vocabulary/keys";

/** A value as the programme itself writes it: "TORI", "digitaalinen perusta", "K3 - jatkuvuuden varmistaminen". */
export function writtenForm(code: Code, language: Language): string {
  const name = (code.short ?? code.names)[language];
  if (code.writtenAs === "name") return name;
  // A bare number says nothing to who reads the table.
  if (code.writtenAs === "either" && /^\d+$/u.test(code.code)) return name;
  return code.writtenAs === "together" ? `${code.code} - ${name}` : code.code;
}

/** The language that a text names its value in; the programme's main language where it is none of the names. */
function languageOf(text: string, code: Code, programme: Programme): Language {
  const key = exactKey(text);
  const named = LANGUAGES.find((language) => exactKey(code.names[language]) === key || (code.short !== undefined && exactKey(code.short[language]) === key));
  return named ?? programme.languages[0] ?? "fi";
}

/** The right way to write these values, as one text; undefined for none. A full name in another language stays as it is. */
export function suggestionFor(codes: readonly string[], text: string, list: CodeList, programme: Programme): string | undefined {
  const forms = codes.flatMap((wanted) => {
    const code = list.codes.find((each) => each.code === wanted);
    if (code === undefined) return [];
    const language = languageOf(text, code, programme);
    const isName = exactKey(code.names[language]) === exactKey(text);
    return [isName && code.writtenAs === "name" ? code.names[language] : writtenForm(code, language)];
  });
  return forms.length === 0 ? undefined : forms.join(", ");
}
