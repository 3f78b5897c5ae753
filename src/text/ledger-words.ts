import { monthText } from "../core/grid/month";
import type { LedgerCheck, LedgerFacts, LedgerFinding } from "../core/finance/ledger/ledger-finding";
import type { SuggestionReason, TieReason, UntiedReason } from "../core/finance/ledger/ledger-result";
import { dottedDay } from "../core/grid/day";
import type { Language } from "../core/programme/language";
import { formatCents } from "./format";
import type { ValueWords } from "./value-words";

/** What a sentence about a ledger finding can use beside its facts. */
export interface LedgerSay {
  readonly euros: (cents: number) => string;
  readonly action: (action: { readonly id: string | null; readonly title: string | null; readonly row: number }) => string;
  readonly status: (status: keyof ValueWords["statuses"]) => string;
  /** "2025-03" as "3/2025". */
  readonly month: (month: string) => string;
  readonly day: (day: string) => string;
}

/** What a ledger check is called, and what it says of a case. A new check does not compile until every language says it. */
export type LedgerFindingWords = { readonly [K in LedgerCheck]: { readonly name: string; readonly advice: string; readonly message: (facts: LedgerFacts[K], say: LedgerSay) => string } };

/** What is said of a ledger. */
export interface LedgerWords {
  readonly findings: LedgerFindingWords;
  readonly ties: Readonly<Record<TieReason["kind"], string>>;
  readonly untied: Readonly<Record<UntiedReason["kind"], string>>;
  readonly suggestions: Readonly<Record<SuggestionReason["kind"], string>>;
  readonly headings: { readonly files: string; readonly reconciliation: string; readonly months: string; readonly units: string; readonly accounts: string; readonly actions: string; readonly untied: string };
  readonly columns: {
    readonly file: string;
    readonly rows: string;
    readonly repeated: string;
    readonly months: string;
    readonly month: string;
    readonly unit: string;
    readonly account: string;
    readonly year: string;
    readonly budget: string;
    readonly actual: string;
    readonly remaining: string;
    readonly total: string;
    readonly tied: string;
    readonly untied: string;
    readonly leftOut: string;
    readonly day: string;
    readonly supplier: string;
    readonly text: string;
    readonly amount: string;
    readonly suggestion: string;
  };
  readonly counted: (code: string, rows: number) => string;
  readonly tieCounts: (counts: string) => string;
  readonly repeatedRows: (rows: number, euros: string) => string;
  readonly unreadableRows: (rows: number) => string;
  readonly leftOutCounts: (code: string, otherCode: number, noCode: number, depreciation: number) => string;
  readonly others: (count: number) => string;
  readonly moreRows: (count: number) => string;
  readonly ledgerMissing: string;
}

/** What sentences about findings need, in one language. */
export function makeLedgerSay(language: Language, values: ValueWords, row: (row: number) => string): LedgerSay {
  return {
    euros: (cents) => formatCents(cents, language),
    action: ({ id, title, row: number }) => [id, title].filter((part) => part !== null).join(" ") || row(number),
    status: (status) => values.statuses[status],
    month: monthText,
    day: dottedDay,
  };
}

/** A finding as a sentence. */
export function sayLedgerFinding(words: LedgerFindingWords, finding: LedgerFinding, say: LedgerSay): string {
  const { message } = words[finding.check] as { readonly message: (facts: LedgerFinding["facts"], say: LedgerSay) => string };
  return message(finding.facts, say);
}
