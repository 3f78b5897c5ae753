import type { TieFigureWords } from "../put-tie-figures";

/** What the sheet says: person-days and person-years per unit and action. */
export interface ResourcesWords {
  /** Names of the Excel tables: ASCII letters only, unique in the workbook. */
  readonly tables: { readonly units: string; readonly statuses: string; readonly actions: string };
  /** The column of the data table that sorts the list. */
  readonly dataHeaders: { readonly order: string };
  readonly headings: { readonly units: string; readonly statuses: string; readonly actions: string };
  readonly headers: { readonly told: string; readonly untold: string; readonly personDays: string; readonly personYears: string };
  /** What person-days are; the length of a person-year stands between. */
  readonly rule: readonly [before: string, after: string];
  readonly tie: TieFigureWords & { readonly label: string };
  readonly chartTitle: string;
  readonly chartAlt: string;
}
