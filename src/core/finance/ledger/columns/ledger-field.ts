/** What a column of a ledger export can hold. Those after `balance` are known, and not read. */
export const LEDGER_FIELDS = [
  "document", "documentType", "day", "period", "year", "account", "accountName", "costCentre", "costCentreName", "unit", "activityCode", "posting", "project", "supplier", "text", "reference",
  "amount", "debit", "credit", "side", "balance", "vat", "other",
] as const; // prettier-ignore
export type LedgerField = (typeof LEDGER_FIELDS)[number];

/** What a header means. `rank` tells apart columns of the same field: the lowest is the one to read. */
export interface LedgerHeader {
  readonly field: LedgerField;
  readonly rank: number;
}
