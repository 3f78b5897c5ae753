import type { LeftOutReason, SuggestionReason, TieReason, UntiedReason } from "../../core/finance/ledger/ledger-result";
import type { LedgerRule } from "../../core/finance/ledger/ledger-rule";
import type { ReferenceField } from "../../core/finance/ledger/ledger-row";

/** What the view of money says. Amounts come as texts. */
export interface MoneyViewWords {
  readonly heading: string;
  readonly activityCode: (code: string) => string;
  readonly figures: {
    readonly heading: string;
    readonly fromRoadmap: string;
    readonly fromLedger: string;
    /** The actual of a year that the ledger does not cover. */
    readonly ownYear: string;
    readonly year: (year: string) => string;
    readonly withoutYear: string;
    readonly budget: string;
    readonly actual: string;
    readonly untied: string;
    readonly remaining: string;
    readonly used: string;
    readonly noBudget: string;
    readonly none: string;
    readonly actions: (count: number) => string;
  };
  readonly reconciliation: {
    readonly heading: string;
    readonly tied: string;
    readonly untied: string;
    readonly leftOut: string;
    readonly total: string;
    readonly ties: (zero: string) => string;
    readonly differs: (difference: string) => string;
    readonly breakdowns: Readonly<Record<"byMonth" | "byUnit" | "byAccount", string>>;
    /** A posting of which the ledger does not tell it. */
    readonly without: Readonly<Record<"byMonth" | "byUnit" | "byAccount", string>>;
    readonly rows: (count: number) => string;
    readonly notCounted: string;
    readonly reasons: Readonly<Record<LeftOutReason | "duplicate" | "unreadable", string>>;
    /** In which of the sums such postings are. */
    readonly inLeftOut: string;
    readonly inNoSum: string;
    readonly firstAt: (place: string) => string;
    readonly reads: (text: string) => string;
  };
  readonly files: {
    readonly heading: (count: number) => string;
    readonly bring: string;
    readonly intro: string;
    readonly choose: string;
    readonly drop: string;
    readonly sheet: string;
    readonly useSheet: string;
    readonly postings: (count: number) => string;
    readonly duplicates: (count: number) => string;
    readonly fromSheet: string;
    readonly remove: string;
    readonly removeLabel: (name: string) => string;
  };
  readonly untied: {
    readonly heading: (count: number) => string;
    readonly noneHeading: (count: number) => string;
    readonly fine: string;
    readonly fineDetail: string;
    readonly why: { readonly [K in Exclude<UntiedReason["kind"], "no-reference" | "decision">]: (reason: Extract<UntiedReason, { kind: K }>) => string };
    readonly suggestion: (action: string) => string;
    readonly because: { readonly [K in SuggestionReason["kind"]]: (reason: Extract<SuggestionReason, { kind: K }>) => string };
    readonly accept: string;
    readonly choose: string;
    readonly none: string;
    readonly rule: string;
    readonly tie: string;
    readonly cancel: string;
    readonly action: string;
    readonly find: string;
    readonly noMatch: string;
    /** What a button does to which posting: many such buttons stand in the list. */
    readonly label: (what: string, posting: string) => string;
    readonly tiedTo: (action: string) => string;
    readonly belongsToNone: string;
    readonly undo: string;
    readonly hideDone: (count: number) => string;
    readonly more: (count: number) => string;
  };
  readonly tied: {
    readonly heading: (postings: number) => string;
    readonly none: string;
    readonly why: {
      readonly decision: string;
      readonly "action-id": (column: string, text: string) => string;
      readonly "project-code": (column: string, code: string) => string;
      readonly rule: (reason: Extract<TieReason, { kind: "rule" }>) => string;
    };
    readonly columns: Readonly<Record<ReferenceField, string>>;
    readonly place: (file: string, sheet: string | null, row: number) => string;
    readonly document: (number: string) => string;
    readonly noText: string;
  };
  readonly rules: {
    readonly heading: (count: number) => string;
    readonly none: string;
    readonly conditions: Readonly<Record<Exclude<keyof LedgerRule, "action">, string>>;
    readonly line: (number: number, conditions: string, action: string) => string;
    readonly fromSettings: string;
    readonly remove: string;
    readonly dialog: {
      readonly heading: string;
      readonly hint: string;
      readonly conditions: string;
      readonly wordsHint: string;
      readonly action: string;
      readonly effect: (postings: number, amount: string) => string;
      readonly noEffect: string;
      readonly chooseCondition: string;
      readonly chooseAction: string;
      readonly save: string;
      readonly cancel: string;
    };
  };
  readonly findings: (count: number) => string;
}
