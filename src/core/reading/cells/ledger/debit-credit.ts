import type { Reading } from "../../reading";

/**
 * The signed amount, in cents, of a line with a debit and a credit column (debet, kredit): debit − credit. A line
 * with both is possible but rare, so it is uncertain. What could not be read in either column cannot be netted.
 */
export function netAmount(debit: Reading<number>, credit: Reading<number>): Reading<number> {
  if (debit.status === "unreadable") return debit;
  if (credit.status === "unreadable") return credit;
  if (debit.value === undefined && credit.value === undefined) return debit;
  const filled = (debit.value ?? 0) !== 0 && (credit.value ?? 0) !== 0;
  const value = (debit.value ?? 0) - (credit.value ?? 0);
  if (filled) return { raw: debit.raw, status: "uncertain", value, note: "debit-and-credit" };
  const counted = debit.value === undefined || (debit.value === 0 && (credit.value ?? 0) !== 0) ? credit : debit;
  return { raw: counted.raw, status: counted.status, value: value === 0 ? 0 : value, ...(counted.note === undefined ? {} : { note: counted.note }) };
}
