import type { SettingsFault } from "./settings/settings-fault";

/** Why something could not run, as facts; `text/<language>/problems.ts` says it in one sentence with what to do. */
export type Problem =
  | { readonly kind: "file-not-found"; readonly file: string }
  | { readonly kind: "file-unreadable"; readonly file: string }
  | { readonly kind: "not-a-workbook"; readonly file: string; readonly looksLike: "xls" | "csv" | "html" | "pdf" | "ods" | "zip" | "unknown" }
  | { readonly kind: "file-empty"; readonly file: string }
  | { readonly kind: "file-encrypted"; readonly file: string }
  | { readonly kind: "file-damaged"; readonly file: string; readonly part: string | null }
  | { readonly kind: "file-too-large"; readonly file: string; readonly megabytes: number; readonly limitMegabytes: number }
  | { readonly kind: "sheet-too-large"; readonly file: string; readonly sheet: string }
  | { readonly kind: "sheet-not-found"; readonly sheet: string; readonly sheets: readonly string[] }
  | { readonly kind: "table-not-found"; readonly sheets: readonly string[] }
  /** The range that a person pointed at has no header with rows under it. */
  | { readonly kind: "range-unfit"; readonly sheet: string; readonly range: string }
  | { readonly kind: "tables-tie"; readonly places: readonly { readonly sheet: string; readonly range: string }[] }
  | { readonly kind: "programme-unknown"; readonly programme: string; readonly known: readonly string[] }
  | { readonly kind: "programme-invalid"; readonly file: string; readonly faults: readonly { readonly path: string; readonly expected: string }[] }
  | { readonly kind: "settings-invalid"; readonly faults: readonly SettingsFault[] }
  | { readonly kind: "json-invalid"; readonly file: string; readonly path: string; readonly expected: string }
  | { readonly kind: "option-invalid"; readonly option: string; readonly value: string; readonly expected: string }
  | { readonly kind: "output-exists"; readonly file: string }
  | { readonly kind: "output-is-input"; readonly file: string }
  | { readonly kind: "output-unwritable"; readonly file: string }
  // In a ledger.
  /** Nothing in the file looks like postings; `looksLike`: a roadmap was given in a ledger's place. */
  | { readonly kind: "ledger-not-found"; readonly file: string; readonly looksLike: "roadmap" | "unknown" }
  /** Postings, but no column of amounts. */
  | { readonly kind: "ledger-without-amounts"; readonly file: string; readonly sheet: string; readonly headerRow: number }
  /** Several places that could be the ledger. */
  | { readonly kind: "ledgers-tie"; readonly file: string; readonly places: readonly { readonly sheet: string; readonly row: number }[] }
  /** Columns that could be the amount, and nothing tells which. */
  | { readonly kind: "ledger-amounts-tie"; readonly file: string; readonly sheet: string; readonly headers: readonly string[] }
  /** The programme has no activity code, so that nothing tells its postings. */
  | { readonly kind: "activity-code-unset"; readonly programme: string }
  | { readonly kind: "csv-quotes"; readonly file: string; readonly row: number }
  | { readonly kind: "csv-encoding"; readonly file: string }
  // In the open workbook.
  /** The person called it off. The report sheets of an earlier run that are empty now, by name: the new ones are gone again. */
  | { readonly kind: "stopped"; readonly emptied: readonly string[] }
  | { readonly kind: "workbook-read-only" }
  /** Sheets cannot be added or removed. */
  | { readonly kind: "workbook-protected" }
  /** An empty name: the host did not say which sheet. */
  | { readonly kind: "sheet-protected"; readonly sheet: string }
  | { readonly kind: "cell-being-edited" }
  | { readonly kind: "host-busy" }
  | { readonly kind: "excel-too-old" }
  | { readonly kind: "host-failed"; readonly code: string };

export type ProblemKind = Problem["kind"];
