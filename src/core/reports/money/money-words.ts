import type { TieFigureWords } from "../put-tie-figures";
import type { ReconciledBy } from "./reconciled-by";

/** What the sheet says: budget and actual of the programme's activity code. */
export interface MoneyWords {
  /** Names of the Excel tables: ASCII letters only, unique in the workbook. */
  readonly tables: { readonly years: string; readonly units: string; readonly goals: string; readonly months: string; readonly cumulative: string; readonly reconciliation: Readonly<Record<ReconciledBy, string>>; readonly actions: string; readonly untied: string };
  /** The column of the data table that sorts the list of actions. */
  readonly dataHeaders: { readonly order: string };
  /** Headers of the data table's columns of a ledger: letters, digits and blanks only. */
  readonly ledgerYear: (year: number) => string;
  readonly ledgerWithoutYear: string;
  readonly headings: { readonly years: string; readonly units: (year: number) => string; readonly goals: (year: number) => string; readonly months: (year: number) => string; readonly cumulative: string; readonly reconciliation: Readonly<Record<ReconciledBy, string>>; readonly actions: (year: number) => string; readonly untied: string };
  readonly headers: {
    readonly year: string;
    readonly budget: string;
    readonly actual: string;
    readonly untied: string;
    readonly actualInAll: string;
    readonly remaining: string;
    readonly used: string;
    readonly forecast: string;
    readonly budgetAllYears: string;
    readonly actualAllYears: string;
    readonly month: string;
    readonly monthActual: string;
    readonly cumulative: string;
    readonly cumulativeBudget: string;
    readonly evenBudget: string;
    readonly exportTotal: string;
    readonly otherCodes: string;
    readonly tied: string;
    readonly difference: string;
    readonly postings: string;
    readonly untiedText: string;
    readonly reason: string;
    readonly euros: string;
    readonly show: string;
  };
  readonly withoutYear: string;
  /** Postings of which the ledger does not tell the month, the unit, the account. */
  readonly without: Readonly<Record<ReconciledBy, string>>;
  /** So many units or accounts that have no posting of the programme. */
  readonly otherGroups: (count: number) => string;
  readonly untiedLine: string;
  /** "Vuonna 2025 budjetoitu ", " €, käytetty ", " € (", " %), jäljellä ", " €." */
  readonly sentence: (year: number) => readonly [before: string, afterBudget: string, afterActual: string, afterShare: string, after: string];
  /** Where the actual comes from, and how remaining and used are counted. */
  readonly fromRoadmap: string;
  /** Years that the ledger does not cover. */
  readonly ownYears: (years: string) => string;
  readonly fromLedger: (files: string, code: string) => string;
  readonly rule: string;
  readonly withoutYearRule: string;
  /** How the forecast is made; the number of months stands before it in a cell that may be changed. */
  readonly monthsElapsed: (year: number) => string;
  readonly forecastRule: string;
  readonly noForecast: string;
  readonly duplicates: (rows: number, euros: string) => string;
  readonly unreadable: (rows: number) => string;
  readonly tie: TieFigureWords & { readonly ledger: string };
  readonly reconciliationLine: string;
  /** Beside the number of postings of a linked action. */
  readonly goTo: string;
  readonly untiedMore: (rows: number) => string;
  readonly unitChart: { readonly title: (year: number) => string; readonly alt: string };
  readonly cumulativeChart: { readonly title: string; readonly alt: string };
  readonly eurosAxis: string;
}
