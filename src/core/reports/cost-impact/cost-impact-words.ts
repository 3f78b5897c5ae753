/** What the sheet says: cost size against impact size, quick wins and doubtful ones. */
export interface CostImpactWords {
  /** Names of the Excel tables: ASCII letters only, unique in the workbook. */
  readonly tables: Readonly<Record<string, string>>;
}
