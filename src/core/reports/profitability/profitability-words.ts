import type { NeededInput } from "../../finance/profitability/profitability";

/** What the sheet says: benefits against costs of the actions whose inputs are known. */
export interface ProfitabilityWords {
  /** Names of the Excel tables: ASCII letters only, unique in the workbook. */
  readonly tables: { readonly inputs: string; readonly results: string; readonly qualitative: string };
  readonly headings: { readonly sentences: string; readonly inputs: string; readonly results: string; readonly qualitative: string };
  /** Letters, digits and blanks only where formulas name them: the inputs. */
  readonly inputs: { readonly title: string; readonly id: string; readonly oneOff: string; readonly running: string; readonly hours: string; readonly hourPrice: string; readonly savings: string; readonly startYear: string; readonly interest: string; readonly horizon: string };
  readonly results: { readonly missing: string; readonly benefit: string; readonly cost: string; readonly net: string; readonly cumulative: (year: number) => string; readonly payback: string; readonly npv: string; readonly ratio: string };
  readonly qualitativeHeader: string;
  /** What is missing, within a sentence. */
  readonly needed: Readonly<Record<NeededInput, string>>;
  /** In place of the years of a payback that never comes, and of the ratio without costs. */
  readonly never: string;
  readonly none: string;
  /** After "12 Sähköinen asiointi: ". */
  readonly cannot: readonly [before: string, after: string];
  readonly sentence: {
    readonly net: readonly [before: string, after: string];
    /** "vuosina 2026–2030" around the first and the last year. */
    readonly years: readonly [before: string, between: string, after: string];
    readonly paysBack: readonly [before: string, after: string];
    readonly paysBackLate: readonly [before: string, after: string];
    readonly nothingToPay: string;
    readonly never: string;
    /** Around the value, the interest and the ratio. */
    readonly value: readonly [beforeNpv: string, beforeInterest: string, beforeRatio: string];
    readonly profitable: string;
    readonly unprofitable: string;
  };
  readonly notInRoadmap: string;
  readonly method: readonly string[];
  readonly change: string;
}
