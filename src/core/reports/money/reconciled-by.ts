/** The ways in which a ledger is reconciled on the sheet. */
export const RECONCILED_BY = ["month", "unit", "account"] as const;
export type ReconciledBy = (typeof RECONCILED_BY)[number];
