import type { Problem } from "../../problem";
import type { Roadmap } from "../../reading/roadmap";
import type { Result } from "../../result";
import { failure, success } from "../../result";
import { actionCosts } from "./action-costs";
import { LEDGER_CHECKS } from "./checks/registry";
import { findDuplicates } from "./duplicates/find-duplicates";
import type { LedgerDecision } from "./ledger-decision";
import type { DuplicateRow, LedgerFileSummary, LedgerResult } from "./ledger-result";
import type { LedgerRow } from "./ledger-row";
import type { LedgerRule } from "./ledger-rule";
import type { LedgerFile } from "./read/find-ledger-table";
import type { LedgerProgress, ReadLedger } from "./read/read-ledger";
import { readLedger } from "./read/read-ledger";
import { reconcile } from "./reconcile";
import { actionName, NamedActions } from "./tie/actions";
import { tieRows } from "./tie/tie-rows";

export interface LedgerRequest {
  readonly roadmap: Roadmap;
  readonly files: readonly LedgerFile[];
  readonly rules: readonly LedgerRule[];
  readonly decisions: readonly LedgerDecision[];
}

function sumOf(rows: Iterable<{ readonly amountCents: number }>): number {
  let sum = 0;
  for (const { amountCents } of rows) sum += amountCents;
  return sum;
}

function summary({ file, sheet, rows, unreadable }: ReadLedger, kept: readonly LedgerRow[]): LedgerFileSummary {
  let firstMonth: string | null = null;
  let lastMonth: string | null = null;
  for (const { month } of rows) {
    if (month === null) continue;
    if (firstMonth === null || month < firstMonth) firstMonth = month;
    if (lastMonth === null || month > lastMonth) lastMonth = month;
  }
  return { file, sheet, rows: rows.length + unreadable.length, duplicates: rows.length - kept.length, totalCents: sumOf(kept), firstMonth, lastMonth };
}

function* inOrder(files: readonly (readonly LedgerRow[])[]): Iterable<LedgerRow> {
  for (const rows of files) yield* rows;
}

/**
 * Reads the ledger's files, takes out what they repeat, ties the programme's postings to the roadmap's actions, and
 * adds everything up.
 * @returns every posting in exactly one list, sums that tie to the cent, and findings; or why a file cannot be read
 */
export function tieLedger({ roadmap, files, rules, decisions }: LedgerRequest, progress?: LedgerProgress): Result<LedgerResult, Problem> {
  const { programme, actions } = roadmap;
  const activityCode = programme.activityCodes[0]?.code;
  if (activityCode === undefined) return failure({ kind: "activity-code-unset", programme: programme.names.fi });
  const read: ReadLedger[] = [];
  for (const file of files) {
    const one = readLedger(file, programme, activityCode, progress);
    if (!one.ok) return one;
    read.push(one.value);
  }
  const { kept, duplicates } = findDuplicates(read.map(({ rows }) => rows));
  const { tied, untied, leftOut, miscoded } = tieRows(inOrder(kept), { actions, activityCode, rules, decisions });
  const unreadable = read.flatMap((each) => each.unreadable);
  const costs = actionCosts(actions, tied);
  const reconciliation = reconcile({ tied, untied, leftOut }, sumOf(duplicates.map(({ row }: DuplicateRow) => row)), unreadable.length);
  const summaries = read.map((each, index) => summary(each, kept[index] ?? []));
  const named = new NamedActions(actions.map(actionName));
  const context = { actions, costs, tied, untied, miscoded, duplicates, unreadable, files: summaries, reconciliation, rules, named, activityCode };
  return success({
    activityCode,
    files: summaries,
    tied,
    untied,
    leftOut,
    duplicates,
    unreadable,
    skipped: read.flatMap(({ skipped }) => skipped),
    actions: costs,
    reconciliation,
    findings: [...read.flatMap(({ findings }) => findings), ...LEDGER_CHECKS.flatMap((check) => check(context))],
  });
}
