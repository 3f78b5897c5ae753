import type { ActionName } from "../../../core/finance/ledger/action-name";
import type { ActionCosts, LedgerResult } from "../../../core/finance/ledger/ledger-result";
import { actionName } from "../../../core/finance/ledger/tie/actions";
import type { YearOfMoney } from "../../../core/finance/years-of-money";
import { ledgerCents, yearsOfMoney } from "../../../core/finance/years-of-money";
import type { FieldKey } from "../../../core/programme/fields";
import type { Action } from "../../../core/reading/action";
import { downTheTable } from "../../../core/reading/field-columns";
import type { Roadmap } from "../../../core/reading/roadmap";
import type { Money } from "../../../core/reading/values";

/** What one action has of a year; the field that an amount stands in leads to its cell. */
export interface ActionAmount {
  readonly action: ActionName;
  readonly budgetCents: number;
  readonly actualCents: number;
  readonly budgetField: FieldKey | null;
}

/** Budget and actual of a year; `year` null for money without one. */
export interface YearFigures {
  readonly year: number | null;
  readonly budgetCents: number;
  /** With the postings that belong to no action: they have the programme's activity code. */
  readonly actualCents: number;
  /** So much of the actual belongs to no action. */
  readonly untiedCents: number;
  readonly remainingCents: number;
  /** The share of the budget that is used, 0–; null where there is no budget. */
  readonly used: number | null;
  /** Where the actual comes from. */
  readonly actualFrom: "ledger" | "roadmap";
  /** The actions that have money in it, the largest first. */
  readonly actions: readonly ActionAmount[];
}

/** What each action has in a column of money, in cents; nothing without a column. */
function centsIn(actions: readonly Action[], field: FieldKey | null): (index: number) => number {
  if (field === null) return () => 0;
  const reading = downTheTable(actions, field);
  return (index) => (reading(index)?.value as Money | undefined)?.cents ?? 0;
}

function figuresOf({ year, budget, actual, untiedCents }: YearOfMoney, actions: readonly Action[], costs: ReadonlyMap<number, ActionCosts>): YearFigures {
  const budgetAt = centsIn(actions, budget);
  const ownAt = centsIn(actions, actual === "ledger" ? null : actual);
  const amounts = actions.flatMap((action, index): ActionAmount[] => {
    const ofLedger = actual === "ledger" ? costs.get(action.row) : undefined;
    const [budgetCents, actualCents] = [budgetAt(index), ofLedger === undefined ? ownAt(index) : ledgerCents(ofLedger, year)];
    return budgetCents === 0 && actualCents === 0 ? [] : [{ action: actionName(action), budgetCents, actualCents, budgetField: budget !== null && action.fields[budget]?.value !== undefined ? budget : null }];
  });
  const budgetCents = amounts.reduce((sum, each) => sum + each.budgetCents, 0);
  const actualCents = amounts.reduce((sum, each) => sum + each.actualCents, untiedCents);
  return {
    year,
    budgetCents,
    actualCents,
    untiedCents,
    remainingCents: budgetCents - actualCents,
    used: budgetCents === 0 ? null : actualCents / budgetCents,
    actualFrom: actual === "ledger" ? "ledger" : "roadmap",
    actions: amounts.toSorted((a, b) => Math.max(b.budgetCents, b.actualCents) - Math.max(a.budgetCents, a.actualCents)),
  };
}

/** Budget and actual by year, the same years and sums as in the report of money. */
export function yearFigures(roadmap: Pick<Roadmap, "columns" | "actions">, ledger: LedgerResult | null): readonly YearFigures[] {
  const costs = new Map(ledger?.actions.map((each) => [each.action.row, each]));
  return yearsOfMoney(roadmap, ledger).map((year) => figuresOf(year, roadmap.actions, costs));
}
