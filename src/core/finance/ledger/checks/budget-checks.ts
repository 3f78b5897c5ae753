import { valueOf } from "../../../reading/action";
import type { LedgerFinding } from "../ledger-finding";
import type { RunLedgerCheck } from "./ledger-check-context";

/** More spent in a year than its budget. A year without a budget is for `yearMismatch`. */
export const overBudget: RunLedgerCheck = ({ costs }) =>
  costs.flatMap(({ action, budgetCents, actualCents }) =>
    Object.entries(budgetCents).flatMap(([year, budget]): LedgerFinding[] => {
      const actual = actualCents[year] ?? 0;
      return actual > budget ? [{ check: "over-budget", severity: "warning", source: null, facts: { action, year: Number(year), budgetCents: budget, actualCents: actual } }] : [];
    }),
  );

/** In progress with a budget, and nothing spent in a year that the ledger covers. */
export const noSpending: RunLedgerCheck = ({ actions, costs, reconciliation }) => {
  const lastMonths = new Map<string, string>();
  for (const { key } of reconciliation.byMonth) if (/^\d{4}-\d{2}$/u.test(key)) lastMonths.set(key.slice(0, 4), key);
  return actions.flatMap((action, index): LedgerFinding[] => {
    const cost = costs[index];
    if (cost === undefined || valueOf(action, "status") !== "in-progress") return [];
    return Object.entries(cost.budgetCents).flatMap(([year, budgetCents]): LedgerFinding[] => {
      const lastMonth = lastMonths.get(year);
      if (lastMonth === undefined || budgetCents <= 0 || (cost.actualCents[year] ?? 0) !== 0) return [];
      return [{ check: "no-spending", severity: "warning", source: null, facts: { action: cost.action, year: Number(year), budgetCents, lastMonth } }];
    });
  });
};

/** Costs in a year that has no budget though others have, or, where no year has one, outside the years of the schedule. */
export const yearMismatch: RunLedgerCheck = ({ actions, costs }) =>
  actions.flatMap((action, index): LedgerFinding[] => {
    const cost = costs[index];
    if (cost === undefined) return [];
    const budgeted = Object.entries(cost.budgetCents).flatMap(([year, cents]) => (cents !== 0 ? [Number(year)] : []));
    const scheduled = scheduleYears(valueOf(action, "start")?.start ?? null, valueOf(action, "due")?.end ?? null);
    const [by, years] = budgeted.length > 0 ? (["budget", budgeted] as const) : (["schedule", scheduled] as const);
    if (years.length === 0) return [];
    return Object.entries(cost.actualCents).flatMap(([year, cents]): LedgerFinding[] => {
      const number = Number(year);
      // A year column with a budget of nothing is for the check of overspending.
      if (year === "" || cents === 0 || years.includes(number) || cost.budgetCents[year] !== undefined) return [];
      return [{ check: "year-mismatch", severity: "warning", source: null, facts: { action: cost.action, year: number, cents, years, by } }];
    });
  });

function scheduleYears(start: string | null, end: string | null): readonly number[] {
  if (start === null || end === null) return [];
  const first = Number(start.slice(0, 4));
  const last = Number(end.slice(0, 4));
  return last < first || last - first > 100 ? [] : Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
