import type { LedgerResult } from "../../../core/finance/ledger/ledger-result";
import type { LedgerRow, LedgerSource } from "../../../core/finance/ledger/ledger-row";

/** A posting that is not counted; one whose amount cannot be read has no more than what stands in its cell. */
export type NotCountedRow = { readonly source: LedgerSource } & ({ readonly row: LedgerRow; readonly firstAt?: LedgerSource } | { readonly row: null; readonly found: string });

/** The postings that are not counted, for one reason. */
export interface NotCounted {
  readonly reason: "other-code" | "no-code" | "depreciation" | "duplicate" | "unreadable";
  /** Sum of their amounts; null where it cannot be told. */
  readonly cents: number | null;
  readonly isInLeftOut: boolean;
  readonly rows: readonly NotCountedRow[];
}

const LEFT_OUT = ["other-code", "no-code", "depreciation"] as const;

/** All postings that are not counted, by the reason; reasons without postings are left out. */
export function notCounted({ leftOut, duplicates, unreadable, reconciliation }: Pick<LedgerResult, "leftOut" | "duplicates" | "unreadable" | "reconciliation">): readonly NotCounted[] {
  const groups = LEFT_OUT.map((reason): NotCounted => {
    const rows = leftOut.filter(({ why }) => why === reason);
    return { reason, isInLeftOut: true, cents: rows.reduce((sum, { row }) => sum + row.amountCents, 0), rows: rows.map(({ row }) => ({ source: row.source, row })) };
  });
  const twice: NotCounted = { reason: "duplicate", isInLeftOut: false, cents: reconciliation.duplicateCents, rows: duplicates.map(({ row, firstAt }) => ({ source: row.source, row, firstAt })) };
  const unread: NotCounted = { reason: "unreadable", isInLeftOut: false, cents: null, rows: unreadable.map(({ source, found }) => ({ source, row: null, found })) };
  return [...groups, twice, unread].filter(({ rows }) => rows.length > 0);
}
