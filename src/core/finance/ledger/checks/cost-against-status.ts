import type { Day } from "../../../grid/day";
import { valueOf } from "../../../reading/action";
import type { Status } from "../../../reading/values";
import type { LedgerFinding } from "../ledger-finding";
import type { RunLedgerCheck } from "./ledger-check-context";

const AGAINST: ReadonlySet<Status | undefined> = new Set<Status | undefined>(["not-started", "planned", "postponed", "done", "cancelled", "merged"]);

/**
 * Costs on an action that is not started, is done, or is dropped. That done work has cost something is as it should be:
 * it is told as a note, unless a posting is later than the day that the action ended and was last updated.
 */
export const costAgainstStatus: RunLedgerCheck = ({ actions, costs, tied }) => {
  const last = new Map<number, Day>();
  for (const { row, action } of tied) if (row.day !== null && row.day > (last.get(action.row) ?? "")) last.set(action.row, row.day);
  return actions.flatMap((action, index): LedgerFinding[] => {
    const status = valueOf(action, "status");
    const cost = costs[index];
    if (status === undefined || !AGAINST.has(status) || cost === undefined || cost.rows === 0) return [];
    const cents = Object.values(cost.actualCents).reduce((sum, each) => sum + each, 0);
    if (cents === 0) return [];
    const lastDay = last.get(action.row) ?? null;
    const ended = [valueOf(action, "due")?.end, valueOf(action, "updated")?.end].reduce<Day>((latest, day) => (day != null && day > latest ? day : latest), "");
    const late = lastDay !== null && ended !== "" && lastDay > ended;
    return [{ check: "cost-against-status", severity: status === "done" && !late ? "info" : "warning", source: null, facts: { action: cost.action, status, cents, lastDay } }];
  });
};
