import type { UntiedRow } from "../ledger-result";
import type { LedgerRule } from "../ledger-rule";
import { ruleCondition } from "./match-rule";

/**
 * The untied postings that a new rule would tie, as the last of the rules. What the user has said of a posting, and
 * what several actions claim, no rule changes.
 */
export function ruleEffect(rule: Omit<LedgerRule, "action">, untied: readonly UntiedRow[]): readonly UntiedRow[] {
  const holds = ruleCondition({ ...rule, action: "" });
  return untied.filter(({ row, why }) => why.kind === "no-reference" && holds(row));
}
