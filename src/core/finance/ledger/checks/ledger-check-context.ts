import type { Action } from "../../../reading/action";
import type { LedgerRule } from "../ledger-rule";
import type { ActionCosts, DuplicateRow, LedgerFileSummary, Reconciliation, TiedRow, UnreadableRow, UntiedRow } from "../ledger-result";
import type { LedgerFinding } from "../ledger-finding";
import type { NamedActions } from "../tie/actions";
import type { Miscoded } from "../tie/tie-rows";

/** What the checks of a tied ledger look at. */
export interface LedgerCheckContext {
  readonly actions: readonly Action[];
  /** In the order of the actions. */
  readonly costs: readonly ActionCosts[];
  readonly tied: readonly TiedRow[];
  readonly untied: readonly UntiedRow[];
  readonly miscoded: readonly Miscoded[];
  readonly duplicates: readonly DuplicateRow[];
  readonly unreadable: readonly UnreadableRow[];
  readonly files: readonly LedgerFileSummary[];
  readonly reconciliation: Reconciliation;
  readonly rules: readonly LedgerRule[];
  readonly named: NamedActions;
  readonly activityCode: string;
}

/** A check of the ledger: facts out, never a sentence. */
export type RunLedgerCheck = (context: LedgerCheckContext) => readonly LedgerFinding[];
