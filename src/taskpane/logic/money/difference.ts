import type { LedgerResult } from "../../../core/finance/ledger/ledger-result";

/** What the files' own sums and the parts differ by, in cents: 0 where every posting of the files is in one part. */
export function differenceOf({ files, reconciliation: { tiedCents, untiedCents, leftOutCents } }: Pick<LedgerResult, "files" | "reconciliation">): number {
  return files.reduce((sum, { totalCents }) => sum + totalCents, 0) - tiedCents - untiedCents - leftOutCents;
}
