import type { GroupTotals, LeftOutRow, Reconciliation, TiedRow, UntiedRow } from "./ledger-result";
import type { LedgerRow } from "./ledger-row";

type Part = "tiedCents" | "untiedCents" | "leftOutCents";

interface Sums {
  readonly label: string;
  rows: number;
  totalCents: number;
  tiedCents: number;
  untiedCents: number;
  leftOutCents: number;
}

function empty(label: string): Sums {
  return { label, rows: 0, totalCents: 0, tiedCents: 0, untiedCents: 0, leftOutCents: 0 };
}

/** Sums by one way of looking at the postings. */
class Breakdown {
  private readonly groups = new Map<string, Sums>();

  constructor(
    private readonly keyOf: (row: LedgerRow) => string,
    private readonly labelOf: (row: LedgerRow) => string = keyOf,
  ) {}

  add(row: LedgerRow, part: Part): void {
    const key = this.keyOf(row);
    let sums = this.groups.get(key);
    if (sums === undefined) this.groups.set(key, (sums = empty(this.labelOf(row))));
    sums.rows += 1;
    sums.totalCents += row.amountCents;
    sums[part] += row.amountCents;
  }

  totals(): readonly GroupTotals[] {
    return [...this.groups].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([key, sums]) => ({ key, ...sums }));
  }
}

function accountLabel({ account }: LedgerRow): string {
  if (account === null) return "";
  return account.name === null ? account.code : `${account.code} ${account.name}`;
}

interface Parts {
  readonly tied: readonly TiedRow[];
  readonly untied: readonly UntiedRow[];
  readonly leftOut: readonly LeftOutRow[];
}

/** Adds every posting up, in all and by month, unit and account. The parts add up to the total by the way they are made: each posting is added to the total and to one part. */
export function reconcile({ tied, untied, leftOut }: Parts, duplicateCents: number, unreadableRows: number): Reconciliation {
  const month = new Breakdown((row) => row.month ?? (row.year === null ? "" : String(row.year)));
  const unit = new Breakdown(({ unit: name }) => name ?? "");
  const account = new Breakdown((row) => row.account?.code ?? "", accountLabel);
  const all = empty("");
  const add = (rows: readonly { readonly row: LedgerRow }[], part: Part): void => {
    for (const { row } of rows) {
      for (const breakdown of [month, unit, account]) breakdown.add(row, part);
      all.rows += 1;
      all.totalCents += row.amountCents;
      all[part] += row.amountCents;
    }
  };
  add(tied, "tiedCents");
  add(untied, "untiedCents");
  add(leftOut, "leftOutCents");
  const { rows, totalCents, tiedCents, untiedCents, leftOutCents } = all;
  return { rows, totalCents, tiedCents, untiedCents, leftOutCents, byMonth: month.totals(), byUnit: unit.totals(), byAccount: account.totals(), duplicateCents, unreadableRows };
}
