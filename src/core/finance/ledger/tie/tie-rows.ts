import { description } from "../../../reading/cells/ledger/description";
import type { Action } from "../../../reading/action";
import type { ActionName } from "../action-name";
import type { LedgerDecision } from "../ledger-decision";
import type { LeftOutRow, TiedRow, TieReason, UntiedReason, UntiedRow } from "../ledger-result";
import type { LedgerRow } from "../ledger-row";
import type { LedgerRule } from "../ledger-rule";
import { actionName, NamedActions } from "./actions";
import { ruleCondition } from "./match-rule";
import type { NamedAction } from "./named-references";
import { NamedReferences } from "./named-references";
import { RowKeys } from "./row-key";
import { Suggestions } from "./suggest";

export interface TieOptions {
  readonly actions: readonly Action[];
  readonly activityCode: string;
  readonly rules: readonly LedgerRule[];
  readonly decisions: readonly LedgerDecision[];
}

/** A posting that does not count although it names an action. */
export interface Miscoded {
  readonly row: LedgerRow;
  readonly named: NamedAction;
}

export interface TiedRows {
  readonly tied: readonly TiedRow[];
  readonly untied: readonly UntiedRow[];
  readonly leftOut: readonly LeftOutRow[];
  readonly miscoded: readonly Miscoded[];
}

type Verdict = { readonly action: ActionName; readonly why: TieReason } | { readonly action: null; readonly why: UntiedReason; readonly named: readonly NamedAction[] };

/** The posting with what its text tells of it: internal charge, depreciation, accrual. */
function marked(row: LedgerRow): LedgerRow {
  const mark = row.mark ?? description.read({ value: row.text }, null, { header: "", dateSystem: 1900 }).value?.mark ?? null;
  return mark === row.mark ? row : { ...row, mark };
}

/**
 * Ties postings to actions. The user's decision on a posting goes first, then what the posting itself names, then the
 * user's rules in their order; the rest is untied, with suggestions. Only postings with the programme's activity code
 * count, depreciation excepted.
 */
export function tieRows(rows: Iterable<LedgerRow>, { actions, activityCode, rules, decisions }: TieOptions): TiedRows {
  const names = new NamedActions(actions.map(actionName));
  const references = new NamedReferences(actions);
  const decided = new Map(decisions.map(({ key, action }) => [key, action]));
  const conditions = rules.flatMap((rule, index) => {
    const [action, other] = names.find(rule.action);
    return action === undefined || other !== undefined ? [] : [{ holds: ruleCondition(rule), action, rule: index + 1 }];
  });
  const keys = new RowKeys();

  const judge = (row: LedgerRow, key: string): Verdict => {
    const decision = decided.get(key);
    if (decision === null) return { action: null, why: { kind: "decision" }, named: [] };
    if (decision !== undefined) {
      const [action] = names.find(decision);
      return action === undefined ? { action: null, why: { kind: "action-gone", action: decision }, named: [] } : { action, why: { kind: "decision" } };
    }
    const named = references.find(row);
    const [first, second] = named;
    if (first !== undefined && second === undefined) return first;
    if (second !== undefined) return { action: null, why: { kind: "several-actions" }, named };
    const rule = conditions.find(({ holds }) => holds(row));
    return rule === undefined ? { action: null, why: { kind: "no-reference" }, named } : { action: rule.action, why: { kind: "rule", rule: rule.rule } };
  };

  const tied: TiedRow[] = [];
  const open: { readonly row: LedgerRow; readonly key: string; readonly verdict: Verdict & { readonly action: null } }[] = [];
  const leftOut: LeftOutRow[] = [];
  const miscoded: Miscoded[] = [];
  for (const each of rows) {
    if (each.activityCode !== activityCode) {
      leftOut.push({ row: each, why: each.activityCode === null ? "no-code" : "other-code" });
      const [named] = references.find(each);
      if (named !== undefined) miscoded.push({ row: each, named });
      continue;
    }
    const row = marked(each);
    if (row.mark === "depreciation") {
      leftOut.push({ row, why: "depreciation" });
      continue;
    }
    const key = keys.next(row);
    const verdict = judge(row, key);
    if (verdict.action === null) open.push({ row, key, verdict });
    else tied.push({ row, key, action: verdict.action, why: verdict.why });
  }
  const suggestions = new Suggestions(actions, tied);
  const untied = open.map(({ row, key, verdict: { why, named } }): UntiedRow => {
    const fromText = named.map((each) => ({ action: each.action, why: { kind: "named" as const, text: each.why.text } }));
    return { row, key, why, suggestions: fromText.length > 0 ? fromText : suggestions.for(row) };
  });
  return { tied, untied, leftOut, miscoded };
}
