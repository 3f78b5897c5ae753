import type { LedgerDecision } from "../../../core/finance/ledger/ledger-decision";
import type { LedgerResult } from "../../../core/finance/ledger/ledger-result";
import type { LedgerRule } from "../../../core/finance/ledger/ledger-rule";
import type { Problem } from "../../../core/problem";

/** A file that somebody chose, or a sheet of the workbook, as a part of the ledger. */
export interface LedgerSourceRead {
  /** The name that postings of it are known by; no two parts have the same. */
  readonly name: string;
  readonly kind: "file" | "sheet";
  /** Why nothing of it counts; null where it was read. */
  readonly problem: Problem | null;
}

/** What people have said of postings. It is stored with the workbook; the postings themselves never are. */
export interface LedgerSayings {
  readonly decisions: readonly LedgerDecision[];
  /** Rules set in the pane. They come after those of the settings sheet. */
  readonly rules: readonly LedgerRule[];
}

/** The ledger beside the roadmap under review. */
export interface LedgerState extends LedgerSayings {
  readonly sources: readonly LedgerSourceRead[];
  /** null as long as there is nothing to tie. */
  readonly result: LedgerResult | null;
  /** Why nothing can be tied: the programme has no activity code. */
  readonly problem: Problem | null;
  /** Rules of the settings sheet that hold. */
  readonly settingsRules: readonly LedgerRule[];
  /** What was said before the last change; null where there is nothing to take back. */
  readonly undo: LedgerSayings | null;
}

export const NO_LEDGER: LedgerState = { sources: [], decisions: [], rules: [], result: null, problem: null, settingsRules: [], undo: null };
