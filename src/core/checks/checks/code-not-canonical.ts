import type { FieldKey } from "../../programme/fields";
import type { Programme } from "../../programme/schema";
import { writtenForm } from "../../reading/cells/codes/suggestion";
import { cleanText, foldCase } from "../../reading/text/clean";
import { codeEntry, codeSuggestion, statusNames } from "../canonical/code-text";
import { cellText } from "../cell-text";
import type { CellCheck } from "../check";
import { codesIn } from "../shared/codes";
import { holdsMore } from "../shared/reading-state";

/** The names of a value that is written by name, in every language; none for one that is typed as its code. */
function namesOf(programme: Programme, field: FieldKey, code: string): readonly string[] {
  const entry = codeEntry(programme, field, code);
  if (entry !== undefined) return writtenForm(entry, "fi") === entry.code ? [] : [...Object.values(entry.names), ...Object.values(entry.short ?? {})];
  return field === "status" ? statusNames(code) : [];
}

/** A name in another case or another language of the programme is nothing to mend; a stray blank in it is. */
function isName(text: string, names: readonly string[]): boolean {
  return text === cleanText(text) && names.some((name) => foldCase(name) === foldCase(text));
}

/** A code that was understood but is written in another form than the list's: "Tori " for TORI. */
export const codeNotCanonical: CellCheck<"code-not-canonical"> = {
  id: "code-not-canonical",
  severity: "info",
  cause: "value",
  scope: "cell",
  families: ["code"],
  run: (reading, field, { programme, language }, report) => {
    if (reading.status !== "normalised" || holdsMore(reading)) return;
    const read = codesIn(reading);
    const suggestion = codeSuggestion(programme, field, reading, language);
    const text = cellText(reading, field);
    const [only] = read;
    // The bare code is never wrong, even where the programme rather writes it with its name.
    if (suggestion === undefined || text === null || text === suggestion || text === read.join(", ")) return;
    if (read.length === 1 && only !== undefined && isName(text, namesOf(programme, field, only))) return;
    report({ field, suggestion, facts: { read } });
  },
};
