import { yearOf } from "../grid/day";

/**
 * The year of money to look at first, of those that the ledger covers, where it covers some: that of the day, else the
 * last before it, else the first after it. Undefined where no money has a year.
 * @param years in order; money without a year has null
 */
export function focusYear<T extends { readonly year: number | null }>(years: readonly T[], isCovered: (year: T) => boolean, asOf: string): T | undefined {
  const dated = years.filter(({ year }) => year !== null);
  const covered = dated.filter(isCovered);
  const known = covered.length > 0 ? covered : dated;
  const now = yearOf(asOf);
  return known.findLast(({ year }) => Number(year) <= now) ?? known[0];
}
