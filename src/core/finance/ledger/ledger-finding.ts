import type { Severity } from "../../checks/severity";
import type { Day } from "../../grid/day";
import type { Status } from "../../reading/values";
import type { ActionName } from "./action-name";
import type { LedgerSource } from "./ledger-row";

/** What each check of the ledger tells of a case. Cents are debit positive. */
export interface LedgerFacts {
  /** Costs on an action that is not started, postponed, done, cancelled or merged into another. */
  readonly "cost-against-status": { readonly action: ActionName; readonly status: Status; readonly cents: number; readonly lastDay: Day | null };
  readonly "over-budget": { readonly action: ActionName; readonly year: number; readonly budgetCents: number; readonly actualCents: number };
  /** In progress with a budget for a year that the ledger covers, but without costs. */
  readonly "no-spending": { readonly action: ActionName; readonly year: number; readonly budgetCents: number; readonly lastMonth: string };
  /** Costs in a year for which the action has no budget, though it has one for others; or outside its schedule. */
  readonly "year-mismatch": { readonly action: ActionName; readonly year: number; readonly cents: number; readonly years: readonly number[]; readonly by: "budget" | "schedule" };
  /** A posting that names an action but has another activity code, or none. */
  readonly "perhaps-miscoded": { readonly action: ActionName; readonly code: string | null; readonly cents: number; readonly text: string };
  /** A code cell that may mean the programme's code; `counted` says whether it was taken so. */
  readonly "code-unclear": { readonly found: string; readonly rows: number; readonly cents: number; readonly counted: boolean };
  /** Rows that another file, or an earlier part of the same one, holds already. */
  readonly "rows-repeated": { readonly firstFile: string; readonly rows: number; readonly cents: number; readonly wholeFile: boolean };
  readonly "amount-unreadable": { readonly found: string; readonly why: "amount" | "cells" };
  /** An amount that can be read in two ways, as it was counted. */
  readonly "amount-unclear": { readonly found: string; readonly cents: number };
  /** The export's own total differs from the sum of its rows. */
  readonly "total-differs": { readonly statedCents: number; readonly sumCents: number };
  /** A row with nothing but an amount that is not the sum of the rows above it. */
  readonly "amount-alone": { readonly cents: number };
  /** No column, heading or title tells the activity code. */
  readonly "codes-missing": { readonly rows: number };
  /** No posting has the programme's code. */
  readonly "nothing-counted": { readonly code: string; readonly rows: number };
  readonly "rule-without-action": { readonly rule: number; readonly action: string };
  readonly "rule-ambiguous": { readonly rule: number; readonly action: string };
  readonly "decision-without-action": { readonly action: string; readonly rows: number };
}

export type LedgerCheck = keyof LedgerFacts;

export interface LedgerFindingOf<K extends LedgerCheck> {
  readonly check: K;
  readonly severity: Severity;
  /** The posting or the file's row that is meant; null where it is about an action or several rows. */
  readonly source: LedgerSource | null;
  readonly facts: LedgerFacts[K];
}

/** One thing in the ledger that somebody should look at, as facts: a discriminated union over `check`. */
export type LedgerFinding = { [K in LedgerCheck]: LedgerFindingOf<K> }[LedgerCheck];
