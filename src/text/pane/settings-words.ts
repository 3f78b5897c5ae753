import type { ProgrammeSource } from "../../core/reading/read-roadmap";

/** How sure the reading of a column is. */
export type Certainty = "certain" | "likely" | "unsure" | "unknown";

/** What the settings say. */
export interface SettingsWords {
  readonly heading: string;
  readonly review: string;
  /** Where the programme comes from, in a sentence. */
  readonly programmeSource: Readonly<Record<ProgrammeSource, string>>;
  readonly columns: string;
  /** "17/19 saraketta ymmärrettiin". */
  readonly columnsUnderstood: (understood: number, all: number) => string;
  readonly columnsHint: string;
  readonly changeColumns: string;
  readonly column: string;
  readonly header: string;
  readonly field: string;
  readonly certainty: string;
  readonly certainties: Readonly<Record<Certainty, string>>;
  readonly noHeader: string;
  /** The table is one that the person pointed at. */
  readonly givenRange: (range: string) => string;
  readonly findTable: string;
  /** The settings that stand on a sheet of the workbook. */
  readonly sheet: string;
  readonly sheetHint: string;
  readonly openSheet: string;
  readonly noSheetHint: string;
  readonly createSheet: string;
  readonly createQuestion: string;
  readonly createWarning: string;
  readonly accepted: string;
  readonly noneAccepted: string;
  readonly reason: (reason: string) => string;
  /** Which action an accepted finding is about. */
  readonly action: (id: string) => string;
  readonly row: (row: string) => string;
  readonly everywhere: string;
  readonly openAgain: string;
  /** The same, with what it is about: many such buttons stand in the list. */
  readonly openAgainLabel: (what: string) => string;
  readonly language: string;
  readonly languageHint: string;
  readonly traces: string;
  readonly tracesHint: string;
  readonly clearTraces: string;
  readonly clearQuestion: string;
  readonly clearWarning: string;
  readonly cancel: string;
  readonly about: string;
  readonly version: (version: string) => string;
  readonly privacy: string;
}
