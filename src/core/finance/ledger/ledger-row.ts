import type { Day } from "../../grid/day";
import type { PostingMark } from "../../reading/cells/ledger/description";

/** Where a posting stands: the file as the user named it, its sheet (a CSV file has one, named after it) and the sheet's own row, from 1. */
export interface LedgerSource {
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
}

/** A code of the accounts or of the organisation, with its name where the ledger gives it. */
export interface LedgerCode {
  readonly code: string;
  readonly name: string | null;
}

/** The columns in which a posting may name what it belongs to, the surest first. */
export const REFERENCE_FIELDS = ["project", "reference", "text"] as const;
export type ReferenceField = (typeof REFERENCE_FIELDS)[number];

/** One posting (kirjaus, vientirivi) of the general ledger; what the export does not tell is null. */
export interface LedgerRow {
  readonly source: LedgerSource;
  /** Document number (tositenumero) as text, leading zeros kept. */
  readonly document: string | null;
  readonly day: Day | null;
  /** "2025-03": the posting period, else the month of the day. Closing entries (period 13 and later) count for December. */
  readonly month: string | null;
  /** The accounting year that the amount counts for: that of the period, the day, or the report's title. */
  readonly year: number | null;
  readonly account: LedgerCode | null;
  readonly costCentre: LedgerCode | null;
  /** Department or unit: the ledger's own column, else the cost centre's name or code. */
  readonly unit: string | null;
  readonly supplier: string | null;
  /** Equal for one supplier however its name is written. */
  readonly supplierKey: string | null;
  readonly text: string | null;
  /** The activity code (toimintokoodi) as understood, whatever it is. */
  readonly activityCode: string | null;
  /** Texts beside `text` that may name an action or a project, by column. */
  readonly references: readonly { readonly field: ReferenceField; readonly text: string }[];
  /** Cents, debit positive: a cost is positive, a credit note negative. */
  readonly amountCents: number;
  /** What kind of posting the text tells of, where it is no purchase; looked at only where the activity code is the programme's. */
  readonly mark: PostingMark | "closing" | null;
}
