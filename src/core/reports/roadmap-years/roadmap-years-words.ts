/** What the sheet says: new, carried over and done actions per roadmap year. */
export interface RoadmapYearsWords {
  /** Names of the Excel tables: ASCII letters only, unique in the workbook. */
  readonly tables: Readonly<Record<string, string>>;
}
