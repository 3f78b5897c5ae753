import type { FieldKey } from "../../programme/fields";
import type { Language } from "../../programme/language";
import type { ReadingStatus } from "../../reading/reading";
import type { ProgrammeSource } from "../../reading/read-roadmap";
import type { DecisionCode, SkippedRow } from "../../reading/roadmap";
import type { SentencePiece } from "../sentence-piece";

/** What the sheet says: how the table was understood, and what was left out. */
export interface ReadingLogWords {
  /** Names of the Excel tables: ASCII letters only, unique in the workbook. */
  readonly tables: { readonly columns: string; readonly elsewhere: string; readonly skipped: string; readonly outside: string };
  /** Labels of the facts. */
  readonly facts: { readonly sheet: string; readonly range: string; readonly tableName: string; readonly headerRow: string; readonly language: string; readonly actions: string; readonly columns: string; readonly skipped: string; readonly hidden: string };
  /** Instead of an Excel table's name. */
  readonly plainRange: string;
  /** How the programme was found when none fitted. */
  readonly programmeFallback: string;
  readonly actionsRead: SentencePiece;
  /** "18 saraketta, tulkitsematta 1" */
  readonly columnsRead: SentencePiece;
  readonly rowsLeftOut: SentencePiece;
  readonly hiddenRows: SentencePiece;
  readonly headers: { readonly decisions: string; readonly source: string; readonly actions: string; readonly range: string; readonly what: string; readonly rows: string };
  /** Beside a column that shares its field with an earlier one, given that one's letters. */
  readonly readWith: (column: string) => string;
  /** Beside a column whose field a person decided. */
  readonly decidedByHand: string;
  /** The field of a column that a person decided not to use. */
  readonly notUsed: string;
  /** A decision that fits no column any more; `field` null: not to be used. */
  readonly unfitDecision: (header: string, field: string | null) => string;
  /** How to read the counts of the columns. */
  readonly countsNote: string;
  readonly elsewhere: string;
  /** Given the rows, "7, 15, 19". */
  readonly fromHeading: (rows: string) => string;
  readonly fromOtherCell: string;
  readonly noneSkipped: string;
  readonly outside: string;
  readonly belowTable: string;
  readonly otherTable: (sheet: string) => string;
}

/** Names that the command line says too, from its own tables of words. */
export interface ReadingNames {
  readonly programme: string;
  readonly columnsHeading: string;
  readonly skippedHeading: string;
  readonly headers: { readonly column: string; readonly header: string; readonly field: string; readonly confidence: string; readonly row: string; readonly kind: string; readonly text: string };
  readonly programmeSource: (source: ProgrammeSource) => string;
  readonly language: (language: Language) => string;
  /** As people know the field, with signs that a header of our own tables may not have. */
  readonly field: (field: FieldKey) => string;
  readonly notUnderstood: string;
  readonly decision: (code: DecisionCode) => string;
  readonly cells: (count: number) => string;
  readonly reading: (status: ReadingStatus) => string;
  readonly rowKind: (kind: SkippedRow["kind"]) => string;
  /** "5, 7–9, 12". */
  readonly rowList: (rows: readonly number[]) => string;
}
