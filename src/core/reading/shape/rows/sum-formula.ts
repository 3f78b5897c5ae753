const SUM = /^\+?(?:SUM|SUBTOTAL|AGGREGATE)\(/iu;
const ROWS_SUMMED = /^\+?(?:SUM|SUBTOTAL|AGGREGATE)\([^)]*?\$?[A-Z]{1,3}\$?(\d+):\$?[A-Z]{1,3}\$?(\d+)/iu;

/** Whether a formula adds cells up. */
export function isSum(formula: string | undefined): boolean {
  return formula !== undefined && SUM.test(formula);
}

/** Whether a formula adds up cells of several rows; an action's own sum is over its own row. */
export function sumsRows(formula: string | undefined): boolean {
  const [, first, last] = ROWS_SUMMED.exec(formula ?? "") ?? [];
  return first !== last;
}
