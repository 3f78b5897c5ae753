import type { ActionName } from "../../../core/finance/ledger/action-name";
import type { LedgerResult, TiedRow } from "../../../core/finance/ledger/ledger-result";

/** The postings of one action. */
export interface TiedGroup {
  readonly action: ActionName;
  readonly cents: number;
  /** The largest first. */
  readonly rows: readonly TiedRow[];
}

/** The tied postings by action, the dearest action first. */
export function tiedGroups({ tied }: Pick<LedgerResult, "tied">): readonly TiedGroup[] {
  const groups = new Map<number, TiedRow[]>();
  for (const row of tied) {
    const known = groups.get(row.action.row);
    if (known === undefined) groups.set(row.action.row, [row]);
    else known.push(row);
  }
  return [...groups.values()]
    .flatMap((rows): TiedGroup[] => {
      const [first] = rows;
      const cents = rows.reduce((sum, { row }) => sum + row.amountCents, 0);
      return first === undefined ? [] : [{ action: first.action, cents, rows: rows.toSorted((a, b) => Math.abs(b.row.amountCents) - Math.abs(a.row.amountCents)) }];
    })
    .toSorted((a, b) => b.cents - a.cents);
}
