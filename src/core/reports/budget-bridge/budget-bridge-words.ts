import type { TieFigureWords } from "../put-tie-figures";
import type { BridgeClass } from "./bridge-classes";

/** What the sheet says: the roadmap as rows of the budget and the financial plan. */
export interface BudgetBridgeWords {
  /** Names of the Excel tables: ASCII letters only, unique in the workbook. */
  readonly tables: { readonly classes: string; readonly units: string; readonly staff: string; readonly fixedTerm: string; readonly permanent: string; readonly present: string; readonly contradictions: string };
  /** Columns of the data table that sort the lists. */
  readonly dataHeaders: { readonly fixedTerm: string; readonly permanent: string; readonly present: string };
  /** "TA 2027". */
  readonly budget: (year: number) => string;
  /** "TS 2028". */
  readonly plan: (year: number) => string;
  readonly withoutYear: string;
  readonly threeYears: string;
  readonly classes: Readonly<Record<BridgeClass, string>>;
  /** Before a header: "Määräaikainen TA 2027", "Nykyinen htp". */
  readonly shortClasses: { readonly fixedTerm: string; readonly permanent: string; readonly present: string };
  readonly headings: { readonly classes: string; readonly units: string; readonly staff: string; readonly fixedTerm: string; readonly permanent: string; readonly present: string; readonly contradictions: string };
  readonly headers: { readonly class: string; readonly additions: string; readonly personDays: string; readonly personYears: string; readonly cell: string; readonly message: string };
  /** Which years the sheet covers, and why. */
  readonly yearsRule: (budget: number, firstPlan: number, lastPlan: number) => string;
  readonly noColumns: (years: string) => string;
  /** That amounts are without VAT, and how many cells say otherwise. */
  readonly vatRule: string;
  readonly vatIncluded: (cells: number) => string;
  readonly ranges: (cells: number) => string;
  /** What person-days are counted; the length of a person-year stands between. */
  readonly staffRule: readonly [before: string, after: string];
  readonly closedRule: string;
  readonly withoutYearRule: string;
  readonly tie: TieFigureWords & { readonly label: string };
  /** Contradictions that no check tells. */
  readonly vatMessage: (amount: string) => string;
  readonly gapMessage: (years: string) => string;
  readonly doneMessage: (years: string) => string;
  readonly noContradictions: string;
}
