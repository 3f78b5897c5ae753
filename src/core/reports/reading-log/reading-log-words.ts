/** What the sheet says: how the table was understood, and what was left out. */
export interface ReadingLogWords {
  /** Names of the Excel tables: ASCII letters only, unique in the workbook. */
  readonly tables: Readonly<Record<string, string>>;
}
