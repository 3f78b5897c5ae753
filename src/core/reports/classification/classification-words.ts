/** What the sheet says: the eight views one below the other, and goal by level. */
export interface ClassificationWords {
  /** Names of the Excel tables: ASCII letters only, unique in the workbook. */
  readonly tables: Readonly<Record<string, string>>;
}
