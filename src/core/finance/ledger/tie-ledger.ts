import type { Programme } from "../../programme/schema";
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

/** Files of the ledger as read, each posting of them once; what ties them to actions can change without reading them again. */
export interface GatheredLedger {
  readonly read: readonly ReadLedger[];
  /** By file, in their order. */
  readonly kept: readonly (readonly LedgerRow[])[];
  readonly duplicates: readonly DuplicateRow[];
}

/** Takes out what the files repeat. */
export function gatherLedger(read: readonly ReadLedger[]): GatheredLedger {
  return { read, ...findDuplicates(read.map(({ rows }) => rows)) };
}

/** The code by which postings are the programme's (1111 Digiohjelma2024 in Porvoo). */
export function ledgerCode(programme: Programme): Result<string, Problem> {
  const code = programme.activityCodes[0]?.code;
  return code === undefined ? failure({ kind: "activity-code-unset", programme: programme.names[programme.languages[0] ?? "fi"] }) : success(code);
}

/** Ties gathered postings to the roadmap's actions, and adds everything up. */
export function tieGathered({ read, kept, duplicates }: GatheredLedger, activityCode: string, { roadmap: { actions }, rules, decisions }: Omit<LedgerRequest, "files">): LedgerResult {
  const { tied, untied, leftOut, miscoded } = tieRows(inOrder(kept), { actions, activityCode, rules, decisions });
  const unreadable = read.flatMap((each) => each.unreadable);
  const costs = actionCosts(actions, tied);
  const reconciliation = reconcile({ tied, untied, leftOut }, sumOf(duplicates.map(({ row }: DuplicateRow) => row)), unreadable.length);
  const summaries = read.map((each, index) => summary(each, kept[index] ?? []));
  const named = new NamedActions(actions.map(actionName));
  const context = { actions, costs, tied, untied, miscoded, duplicates, unreadable, files: summaries, reconciliation, rules, named, activityCode };
  return {
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
  };
}

/**
 * Reads the ledger's files, takes out what they repeat, ties the programme's postings to the roadmap's actions, and
 * adds everything up.
 * @returns every posting in exactly one list, sums that tie to the cent, and findings; or why a file cannot be read
 */
export function tieLedger({ files, ...request }: LedgerRequest, progress?: LedgerProgress): Result<LedgerResult, Problem> {
  const { programme } = request.roadmap;
  const code = ledgerCode(programme);
  if (!code.ok) return code;
  const read: ReadLedger[] = [];
  for (const file of files) {
    const one = readLedger(file, programme, code.value, progress);
    if (!one.ok) return one;
    read.push(one.value);
  }
  return success(tieGathered(gatherLedger(read), code.value, request));
}
