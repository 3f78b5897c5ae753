import type { TieReason, UntiedReason } from "../../finance/ledger/ledger-result";

/** What the sheet says: the counted postings of the ledger, one a row. */
export interface LedgerDataWords {
  /** Name of the Excel table: ASCII letters only, unique in the workbook. */
  readonly table: string;
  /** Letters, digits and blanks only: they stand in structured references. */
  readonly headers: {
    readonly actionRow: string;
    readonly id: string;
    readonly title: string;
    readonly why: string;
    readonly year: string;
    readonly month: string;
    readonly day: string;
    readonly document: string;
    readonly account: string;
    readonly accountName: string;
    readonly costCentre: string;
    readonly unit: string;
    readonly supplier: string;
    readonly text: string;
    readonly euros: string;
    readonly file: string;
    readonly sheet: string;
    readonly row: string;
  };
  /** What the sheet holds and how a posting is moved to another action. */
  readonly note: string;
  readonly tied: (why: TieReason) => string;
  readonly untied: (why: UntiedReason) => string;
}
