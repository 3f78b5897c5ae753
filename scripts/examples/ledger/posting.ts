import type { Day } from "../../../src/core/grid/day";

/** A posting of an invented ledger, before it is written in anybody's layout. */
export interface Posting {
  readonly document: string;
  readonly day: Day;
  readonly account: string;
  readonly accountName: string;
  readonly costCentre: string;
  readonly costCentreName: string;
  readonly unit: string;
  readonly code: string;
  readonly project: string;
  readonly supplier: string;
  readonly text: string;
  /** Debit positive. */
  readonly cents: number;
}
