import type { FieldKey } from "../../programme/fields";
import { CODE_FIELDS, PLAIN_FIELDS } from "../../programme/fields";
import type { Programme } from "../../programme/schema";
import type { Reading } from "../../reading/reading";
import { foldCase } from "../../reading/text/clean";
import type { FieldValue } from "../../reading/values";
import type { CellCheck } from "../check";

/** The field whose list holds the text as a code or a name: what the reader found beside, or else the first list that has it. */
function fieldOf({ raw, aside }: Reading<FieldValue>, here: FieldKey, programme: Programme): FieldKey | null {
  for (const field of PLAIN_FIELDS) if (aside?.[field] !== undefined) return field;
  if (typeof raw !== "string") return null;
  const text = foldCase(raw);
  const holder = CODE_FIELDS.find((field) => {
    if (field === here) return false;
    return programme.codeLists[field]?.codes.some(({ code, names, synonyms }) => [code, names.fi, names.sv, names.en, ...synonyms].some((word) => foldCase(word) === text));
  });
  return holder ?? null;
}

/** A value that belongs to another column: a benefit where the basis should stand. A warning where it could be made use of all the same. */
export const codeMisplaced: CellCheck<"code-misplaced"> = {
  id: "code-misplaced",
  severity: "error",
  cause: "value",
  scope: "cell",
  families: ["code"],
  run: (reading, field, { programme }, report) => {
    if (reading.note !== "value-of-another-field" || reading.status === "normalised") return;
    report({ field, suggestion: reading.suggestion, severity: reading.status === "unreadable" ? "error" : "warning", facts: { belongsTo: fieldOf(reading, field, programme) } });
  },
};
