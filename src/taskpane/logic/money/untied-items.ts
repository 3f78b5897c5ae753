import type { LedgerResult, TiedRow, UntiedRow } from "../../../core/finance/ledger/ledger-result";

/** A posting that waits for a decision, or did so when the list was opened. */
export type UntiedItem =
  | { readonly key: string; readonly state: "open"; readonly row: UntiedRow["row"]; readonly untied: UntiedRow }
  | { readonly key: string; readonly state: "none"; readonly row: UntiedRow["row"] }
  | { readonly key: string; readonly state: "tied"; readonly row: TiedRow["row"]; readonly tied: TiedRow };

/** True for a posting that somebody has to look at; of the others it was said that they belong to no action. */
function isOpen({ why }: UntiedRow): boolean {
  return why.kind !== "decision";
}

/** The postings that wait for a decision, the largest amounts first. */
export function openRows({ untied }: Pick<LedgerResult, "untied">): readonly UntiedRow[] {
  return untied.filter(isOpen).toSorted((a, b) => Math.abs(b.row.amountCents) - Math.abs(a.row.amountCents));
}

/** The postings of which it was said that they belong to no action. */
export function rowsOfNone({ untied }: Pick<LedgerResult, "untied">): readonly UntiedRow[] {
  return untied.filter((row) => !isOpen(row));
}

/**
 * The postings that wait for a decision, and those seen waiting before that have been decided since: they stay in the
 * list with what became of them, so that nothing moves.
 */
export function untiedItems(result: Pick<LedgerResult, "untied" | "tied">, seen: ReadonlySet<string>): readonly UntiedItem[] {
  const open = openRows(result).map((untied): UntiedItem => ({ key: untied.key, state: "open", row: untied.row, untied }));
  if (seen.size === 0) return open;
  const none = rowsOfNone(result).flatMap(({ key, row }): UntiedItem[] => (seen.has(key) ? [{ key, state: "none", row }] : []));
  const tied = result.tied.flatMap((each): UntiedItem[] => (seen.has(each.key) ? [{ key: each.key, state: "tied", row: each.row, tied: each }] : []));
  return [...open, ...none, ...tied];
}
