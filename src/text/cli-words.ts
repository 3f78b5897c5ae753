import type { ProgrammeSource } from "../core/reading/read-roadmap";

/** The commands of the command line, in the order of the help. */
export const COMMANDS = ["new", "read", "check", "report", "ledger"] as const;
export type Command = (typeof COMMANDS)[number];

/** What can be wrong with an option beside its value. */
export type OptionFaultKind = "unknown" | "valueMissing" | "takesNoValue";

/** What the command line says around the results. */
export interface CliWords {
  readonly labels: { readonly file: string; readonly programme: string; readonly table: string; readonly asOf: string };
  readonly programmeSource: Readonly<Record<ProgrammeSource, string>>;
  readonly headerRow: (row: number) => string;
  readonly actions: (count: number) => string;
  readonly errors: (count: number) => string;
  readonly warnings: (count: number) => string;
  readonly infos: (count: number) => string;
  readonly late: (count: number) => string;
  readonly soon: (count: number) => string;
  readonly noDate: (count: number) => string;
  readonly accepted: (count: number) => string;
  readonly nothingWrong: string;
  readonly headings: { readonly late: string; readonly columns: string; readonly skipped: string; readonly decisions: string; readonly readings: string; readonly otherTables: string };
  readonly columns: { readonly column: string; readonly header: string; readonly field: string; readonly confidence: string; readonly row: string; readonly kind: string; readonly text: string; readonly days: string };
  readonly notUnderstood: string;
  readonly cells: (count: number) => string;
  readonly more: (count: number) => string;
  /** How to see the notes that are counted but not listed. */
  readonly infosHidden: (count: number) => string;
  readonly skippedHint: (count: number) => string;
  /** Tables that look like roadmaps as well, by sheet and range; `count` of all, of which a few may be named. */
  readonly tablesUnread: (places: string, count: number) => string;
  /** Filled cells too far from the rest to be read: at least so many, on these sheets. */
  readonly cellsLeftOut: (cells: number, sheets: string) => string;
  readonly wrote: (file: string) => string;
  readonly wroteNew: (file: string) => string;
  /** Where `new` was not told which programme. */
  readonly programmeUnsaid: string;
  readonly wroteSheets: (sheets: string) => string;
  readonly progress: { readonly reading: string; readonly writing: string };
  readonly commandUnknown: (command: string) => string;
  readonly commandMissing: string;
  readonly fileMissing: (command: string) => string;
  readonly filesTooMany: (command: string) => string;
  readonly outMissing: Readonly<Record<Extract<Command, "new" | "report">, string>>;
  /** A file to read for a command that reads none. */
  readonly fileInVain: (command: string) => string;
  readonly optionFaults: Readonly<Record<OptionFaultKind, (option: string) => string>>;
  /** An option that this command does not have. */
  readonly optionForeign: (option: string, command: Command) => string;
  readonly unexpected: (detail: string) => string;
  readonly help: string;
  readonly commandHelp: Readonly<Record<Command, string>>;
}
