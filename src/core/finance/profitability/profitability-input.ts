/** What a profitability calculation (kannattavuuslaskelma) of an action starts from; null: not told. Euros are without value added tax. */
export interface ProfitabilityInput {
  /** The action's id. */
  readonly action: string;
  /** Euros paid once: planning, implementation, deployment. */
  readonly oneOff: number | null;
  /** Euros a year that running and maintaining costs. */
  readonly running: number | null;
  /** Hours of work saved in a year, and the euros of an hour. */
  readonly hours: number | null;
  readonly hourPrice: number | null;
  /** Euros saved in a year otherwise. */
  readonly savings: number | null;
  /** The first year of benefits and running costs. */
  readonly startYear: number | null;
  /** Percent. */
  readonly interest: number | null;
  /** Years that are looked at, 3–5. */
  readonly horizon: number | null;
  /** Benefits that have no euros. */
  readonly benefits: string | null;
}

/** The years that a calculation can look at. */
export const LEAST_HORIZON = 3;
export const MOST_HORIZON = 5;
