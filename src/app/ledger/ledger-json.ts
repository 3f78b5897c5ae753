import type { ActionName } from "../../core/finance/ledger/action-name";
import type { LedgerCheck, LedgerFinding } from "../../core/finance/ledger/ledger-finding";
import type { CentsBy, GroupTotals, LedgerResult, SuggestionReason, UntiedReason, UntiedRow } from "../../core/finance/ledger/ledger-result";
import type { Severity } from "../../core/checks/severity";
import type { Day } from "../../core/grid/day";
import { makeLedgerSay, sayLedgerFinding } from "../../text/ledger-words";
import type { Words } from "../../text/words";

interface UntiedJson {
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
  /** What decisions are given by. */
  readonly key: string;
  readonly document: string | null;
  readonly day: Day | null;
  readonly month: string | null;
  readonly account: string | null;
  readonly costCentre: string | null;
  readonly unit: string | null;
  readonly supplier: string | null;
  readonly text: string | null;
  readonly amountCents: number;
  readonly reason: UntiedReason["kind"];
  readonly suggestions: readonly { readonly id: string | null; readonly title: string | null; readonly why: SuggestionReason["kind"] }[];
}

interface LedgerFindingJson {
  readonly check: LedgerCheck;
  readonly severity: Severity;
  readonly file: string | null;
  readonly sheet: string | null;
  readonly row: number | null;
  /** The action's id, or its title where it has no id. */
  readonly action: string | null;
  readonly message: string;
}

export interface LedgerJson {
  readonly ledger: {
    /** All postings of the files: `counted` + `leftOut` + `duplicates` + `unreadable`. */
    readonly rows: number;
    /** Postings with the programme's activity code, tied and untied. */
    readonly counted: number;
    readonly leftOut: number;
    readonly duplicates: number;
    readonly unreadable: number;
    /** Each posting once: `tiedCents` + `untiedCents` + `leftOutCents`. Duplicates and unreadable rows are not in it. */
    readonly totalCents: number;
    readonly tiedCents: number;
    readonly untiedCents: number;
    readonly leftOutCents: number;
    readonly duplicateCents: number;
    readonly byMonth: readonly GroupTotals[];
    readonly byUnit: readonly GroupTotals[];
    readonly byAccount: readonly GroupTotals[];
  };
  readonly actions: readonly { readonly id: string | null; readonly title: string | null; readonly budgetCents: CentsBy; readonly actualCents: CentsBy }[];
  readonly untied: readonly UntiedJson[];
  readonly findings: readonly LedgerFindingJson[];
}

function untiedJson({ row, key, why, suggestions }: UntiedRow): UntiedJson {
  const { source, document, day, month, account, costCentre, unit, supplier, text, amountCents } = row;
  return {
    ...source,
    key,
    document,
    day,
    month,
    account: account?.code ?? null,
    costCentre: costCentre?.code ?? null,
    unit,
    supplier,
    text,
    amountCents,
    reason: why.kind,
    suggestions: suggestions.map(({ action: { id, title }, why: reason }) => ({ id, title, why: reason.kind })),
  };
}

function actionOf({ facts }: LedgerFinding): string | null {
  if (!("action" in facts)) return null;
  const action: ActionName | string = facts.action;
  return typeof action === "string" ? action : (action.id ?? action.title);
}

/** The answer of `ledger --format json`. */
export function ledgerJson({ reconciliation, tied, untied, leftOut, duplicates, unreadable, actions, findings }: LedgerResult, words: Words): LedgerJson {
  const { totalCents, tiedCents, untiedCents, leftOutCents, duplicateCents, byMonth, byUnit, byAccount } = reconciliation;
  const say = makeLedgerSay(words.language, words.values, (row) => `${words.cli.columns.row} ${row}`);
  return {
    ledger: {
      rows: tied.length + untied.length + leftOut.length + duplicates.length + unreadable.length,
      counted: tied.length + untied.length,
      leftOut: leftOut.length,
      duplicates: duplicates.length,
      unreadable: unreadable.length,
      totalCents,
      tiedCents,
      untiedCents,
      leftOutCents,
      duplicateCents,
      byMonth,
      byUnit,
      byAccount,
    },
    actions: actions.map(({ action: { id, title }, budgetCents, actualCents }) => ({ id, title, budgetCents, actualCents })),
    untied: untied.map(untiedJson),
    findings: findings.map((finding) => {
      const { check, severity, source } = finding;
      return { check, severity, file: source?.file ?? null, sheet: source?.sheet ?? null, row: source?.row ?? null, action: actionOf(finding), message: sayLedgerFinding(words.ledger.findings, finding, say) };
    }),
  };
}
