/** What the sheet says: open, late and done work per unit and per owner. */
export interface ResponsibilitiesWords {
  /** Names of the Excel tables: ASCII letters only, unique in the workbook. */
  readonly tables: Readonly<Record<string, string>>;
}
