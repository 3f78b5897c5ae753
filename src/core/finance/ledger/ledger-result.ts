import type { ActionName } from "./action-name";
import type { LedgerFinding } from "./ledger-finding";
import type { LedgerRow, LedgerSource, ReferenceField } from "./ledger-row";

/** Why a posting belongs to an action. */
export type TieReason =
  /** The user has said so of this very posting. */
  | { readonly kind: "decision" }
  /** A reference column names the action's id; `text` is what stands there. */
  | { readonly kind: "action-id"; readonly field: ReferenceField; readonly text: string }
  /** A reference column names a project code that the action has in its title, description or notes. */
  | { readonly kind: "project-code"; readonly field: ReferenceField; readonly text: string; readonly code: string }
  /** A rule that the user has set; its number in the table of rules, from 1. */
  | { readonly kind: "rule"; readonly rule: number };

/** A posting with the programme's activity code that belongs to an action. */
export interface TiedRow {
  readonly row: LedgerRow;
  /** The stable key that decisions are stored under. */
  readonly key: string;
  readonly action: ActionName;
  readonly why: TieReason;
}

/** Why an action is suggested; nothing is tied by a suggestion until somebody accepts it. */
export type SuggestionReason =
  /** It is the only action with the posting's cost centre. */
  | { readonly kind: "cost-centre"; readonly code: string }
  /** Other postings of the same supplier belong to it, and to no other action. */
  | { readonly kind: "supplier"; readonly supplier: string }
  /** Its title shares these words with the posting, and no other action shares more. */
  | { readonly kind: "words"; readonly words: readonly string[] }
  /** The posting names several actions; this is one of them. */
  | { readonly kind: "named"; readonly text: string };

export interface Suggestion {
  readonly action: ActionName;
  readonly why: SuggestionReason;
}

/** Why a posting with the programme's activity code belongs to no action. */
export type UntiedReason =
  /** Nothing in the posting names an action. */
  | { readonly kind: "no-reference" }
  /** Its references name several actions. */
  | { readonly kind: "several-actions" }
  /** The user has said that it belongs to none. */
  | { readonly kind: "decision" }
  /** The user has tied it to an action that the roadmap no longer has. */
  | { readonly kind: "action-gone"; readonly action: string };

export interface UntiedRow {
  readonly row: LedgerRow;
  readonly key: string;
  readonly why: UntiedReason;
  /** Best first; may be empty. */
  readonly suggestions: readonly Suggestion[];
}

/** Why a posting does not count: it has another activity code, none, or is depreciation, which is no cost of a project. */
export type LeftOutReason = "other-code" | "no-code" | "depreciation";

export interface LeftOutRow {
  readonly row: LedgerRow;
  readonly why: LeftOutReason;
}

/** A posting that an earlier file, or an earlier part of its own file, holds already: reported, not summed. */
export interface DuplicateRow {
  readonly row: LedgerRow;
  readonly firstAt: LedgerSource;
}

/** A posting whose amount could not be read: it is in no sum, and the reconciliation says so. */
export interface UnreadableRow {
  readonly source: LedgerSource;
  /** What stands in the amount's cell. */
  readonly found: string;
  /** `amount`: no amount can be read; `cells`: the row has more cells than the header, so that none of them is sure. */
  readonly why: "amount" | "cells";
}

/** A row of an export that is no posting. */
export interface SkippedLedgerRow {
  readonly source: LedgerSource;
  /** `total`: labelled so; `sum`: unlabelled, but it is the sum of the rows above; `opening`: a balance carried over; `no-amount`: text only. */
  readonly kind: "title" | "header" | "heading" | "total" | "sum" | "opening" | "no-amount";
  readonly text: string;
  /** The amount that stands there, where one does. */
  readonly amountCents: number | null;
}

/** Sums in cents: `totalCents` = `tiedCents` + `untiedCents` + `leftOutCents`, exactly. Duplicates and unreadable rows are in none. */
export interface LedgerTotals {
  /** Postings that the sums cover. */
  readonly rows: number;
  readonly totalCents: number;
  readonly tiedCents: number;
  readonly untiedCents: number;
  readonly leftOutCents: number;
}

/** Totals of one month, unit or account. `key` "" where the ledger does not tell it. */
export interface GroupTotals extends LedgerTotals {
  readonly key: string;
  /** What to show: the account's code and name; equal to the key otherwise. */
  readonly label: string;
}

export interface Reconciliation extends LedgerTotals {
  /** In the order of time. */
  readonly byMonth: readonly GroupTotals[];
  readonly byUnit: readonly GroupTotals[];
  readonly byAccount: readonly GroupTotals[];
  readonly duplicateCents: number;
  /** Postings whose amount could not be read. */
  readonly unreadableRows: number;
}

/** Cents by year or by month ("2025-03"). */
export type CentsBy = Readonly<Record<string, number>>;

/** What an action has cost by the ledger, beside what the roadmap says. */
export interface ActionCosts {
  readonly action: ActionName;
  /** From the roadmap's budget columns, by year; a column without a year is not in it. */
  readonly budgetCents: CentsBy;
  /** Sums of the tied postings by their accounting year; "" where the ledger tells no year. */
  readonly actualCents: CentsBy;
  readonly monthCents: CentsBy;
  readonly rows: number;
}

/** A file as it was read. */
export interface LedgerFileSummary {
  readonly file: string;
  readonly sheet: string;
  /** Postings in it, duplicates and unreadable ones among them. */
  readonly rows: number;
  readonly duplicates: number;
  /** Sum of its postings that are summed here. */
  readonly totalCents: number;
  readonly firstMonth: string | null;
  readonly lastMonth: string | null;
}

/** The ledger tied to the roadmap: every posting is in exactly one of the lists. */
export interface LedgerResult {
  /** The activity code that counts. */
  readonly activityCode: string;
  readonly files: readonly LedgerFileSummary[];
  readonly tied: readonly TiedRow[];
  readonly untied: readonly UntiedRow[];
  readonly leftOut: readonly LeftOutRow[];
  readonly duplicates: readonly DuplicateRow[];
  readonly unreadable: readonly UnreadableRow[];
  readonly skipped: readonly SkippedLedgerRow[];
  /** One per action of the roadmap, in their order. */
  readonly actions: readonly ActionCosts[];
  readonly reconciliation: Reconciliation;
  readonly findings: readonly LedgerFinding[];
}
