import type { CheckId } from "../../../core/checks/check-ids";
import type { FindingGroup } from "../../../core/checks/group-findings";

/** What these tell was understood anyway: a reader may do something about it but need not. */
const UNDERSTOOD: ReadonlySet<CheckId> = new Set<CheckId>(["code-not-canonical", "date-not-canonical", "amount-not-canonical", "value-not-canonical", "hidden-rows"]);

/** False for what is folded away at first: notes on what was understood anyway. A programme that calls it graver wants it seen. */
export function needsDecision({ check, severity }: Pick<FindingGroup, "check" | "severity">): boolean {
  return severity !== "info" || !UNDERSTOOD.has(check);
}
