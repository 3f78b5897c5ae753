import type { LedgerDecision } from "../../../core/finance/ledger/ledger-decision";
import type { LedgerRule } from "../../../core/finance/ledger/ledger-rule";
import type { Problem } from "../../../core/problem";
import type { Result } from "../../../core/result";
import type { LiveWorkbook } from "../../../workbook/live-workbook";
import { PARTS } from "../on-demand";
import { readStoredAs, writeStoredList } from "../stored-list";
import type { LedgerSayings } from "./ledger-state";

/** Under which keys it is stored with the workbook. */
const KEYS = { decisions: "ledger-decisions", rules: "ledger-rules", sheets: "ledger-sheets" } as const;

export interface LedgerStored extends LedgerSayings {
  /** The workbook's own sheets that hold the ledger, by name. */
  readonly sheets: readonly string[];
  /** What is wrong with what could not be read. */
  readonly problem: Problem | null;
}

/** All that people said of the ledger earlier, as far as it can be read. */
export async function readLedgerStored(workbook: LiveWorkbook): Promise<LedgerStored> {
  const [decisions, rules, sheets] = await Promise.all([
    readStoredAs<readonly LedgerDecision[]>(workbook, KEYS.decisions, PARTS.ledgerDecisions, []),
    readStoredAs<readonly LedgerRule[]>(workbook, KEYS.rules, PARTS.ledgerRules, []),
    readStoredAs<readonly string[]>(workbook, KEYS.sheets, PARTS.ledgerSheets, []),
  ]);
  const failed = [decisions, rules, sheets].find((result) => !result.ok);
  return {
    decisions: decisions.ok ? decisions.value : [],
    rules: rules.ok ? rules.value : [],
    sheets: sheets.ok ? sheets.value : [],
    problem: failed?.ok === false ? failed.problem : null,
  };
}

/** Stores what differs from what was said before. */
export async function writeSayings(workbook: LiveWorkbook, before: LedgerSayings, { decisions, rules }: LedgerSayings): Promise<Result<void, Problem>> {
  if (decisions !== before.decisions) {
    const written = await writeStoredList(workbook, KEYS.decisions, decisions, PARTS.ledgerDecisions);
    if (!written.ok) return written;
  }
  return rules === before.rules ? { ok: true, value: undefined } : writeStoredList(workbook, KEYS.rules, rules, PARTS.ledgerRules);
}

/** Stores which sheets of the workbook hold the ledger. */
export function writeLedgerSheets(workbook: LiveWorkbook, sheets: readonly string[]): Promise<Result<void, Problem>> {
  return writeStoredList(workbook, KEYS.sheets, sheets, PARTS.ledgerSheets);
}
