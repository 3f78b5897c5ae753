/** What the sheet says: a bar per action over the programme's half-years, quarters and years. */
export interface ScheduleWords {
  /** Names of the Excel tables: ASCII letters only, unique in the workbook. */
  readonly tables: Readonly<Record<string, string>>;
}
