import type { Per } from "./items";

/** What a column of amounts says of all its cells: decided once, from the header and the contents. */
export interface MoneyChoices {
  /** The power of ten that amounts without a unit are written in: 0 euros, 3 thousands, 6 millions. */
  readonly base: 0 | 3 | 6;
  /** The column's other amounts are of a size that fits `base`. */
  readonly confirmed: boolean;
  /** Amounts without a unit from this number on do not fit `base`. */
  readonly outlierFrom: number;
  /** Amounts without a period of their own are per this. */
  readonly per?: Exclude<Per, "unit">;
  readonly vat?: "excluded" | "included";
}
