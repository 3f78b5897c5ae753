import type { CheckId } from "../core/checks/check-ids";
import type { FindingOf } from "../core/checks/finding";
import type { Day } from "../core/grid/day";
import type { FieldKey } from "../core/programme/fields";
import type { NoteCode } from "../core/reading/note";
import type { Period } from "../core/reading/values";

/** What the wording of a finding needs beside the finding's facts: names and figures in the language at hand. */
export interface Say {
  /** The field as the reader knows it: the table's own header, else the field's name. Not quoted. */
  readonly field: (field: FieldKey) => string;
  /** A code, or a status, as people know it: "TORI", "lakisääteinen velvoite", "Käynnissä". */
  readonly code: (field: FieldKey, code: string) => string;
  /** "30.6.2025". */
  readonly day: (day: Day) => string;
  /** "1.1.2025–30.6.2025"; the word for continuous work where it has no dates. */
  readonly period: (period: Period) => string;
  /** Cents as euros: "12 500,50 €". */
  readonly money: (cents: number) => string;
  /** A whole number with its thousands grouped. */
  readonly integer: (number: number) => string;
  /** The text in the language's quotation marks, shortened where it is long. */
  readonly quote: (text: string) => string;
  /** Why a cell was not simply read, as a phrase that can stand in brackets: no capital, no full stop. */
  readonly note: (note: NoteCode) => string;
}

interface CheckWording<K extends CheckId> {
  /** A heading of a few words over findings of this kind. */
  readonly name: string;
  /** What is wrong and where, in a sentence or two. */
  readonly message: (finding: FindingOf<K>, say: Say) => string;
  /** What to do. */
  readonly advice: string;
}

/** The wording of every check in one language. */
export type CheckWords = { readonly [K in CheckId]: CheckWording<K> };

/** Says a finding in the language of the words. */
export function sayFinding<K extends CheckId>(words: CheckWords, finding: FindingOf<K>, say: Say): string {
  const wording: CheckWording<K> = words[finding.check];
  return wording.message(finding, say);
}
