import type { ActionName } from "../../../core/finance/ledger/action-name";
import type { LedgerResult } from "../../../core/finance/ledger/ledger-result";
import { actionName } from "../../../core/finance/ledger/tie/actions";
import type { FieldKey } from "../../../core/programme/fields";
import { fieldYear } from "../../../core/programme/fields";
import type { Action } from "../../../core/reading/action";
import { allColumns, downTheTable } from "../../../core/reading/field-columns";
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

interface FieldAmount {
  readonly field: FieldKey;
  readonly year: number | null;
  readonly cents: number;
}

/** What each action has in the columns of a kind of money. */
function amountsOf(actions: readonly Action[], kind: "budget" | "actual"): (index: number) => readonly FieldAmount[] {
  const fields = [...allColumns(actions).keys()].filter((field) => field === kind || field.startsWith(`${kind}:`));
  const columns = fields.map((field) => ({ field, year: fieldYear(field) ?? null, reading: downTheTable(actions, field) }));
  return (index) =>
    columns.flatMap(({ field, year, reading }): FieldAmount[] => {
      const value = reading(index)?.value as Money | undefined;
      return value === undefined ? [] : [{ field, year, cents: value.cents }];
    });
}

function sumOf(amounts: readonly FieldAmount[], year: number | null): number {
  return amounts.reduce((sum, each) => (each.year === year ? sum + each.cents : sum), 0);
}

function untiedOf({ untied }: LedgerResult, year: number | null): number {
  return untied.reduce((sum, { row }) => (row.year === year ? sum + row.amountCents : sum), 0);
}

/**
 * Budget and actual by year. The actual of a year that the ledger has counted postings of is what the ledger says;
 * that of other years is the roadmap's own, as in the report of money.
 */
export function yearFigures(actions: readonly Action[], ledger: LedgerResult | null): readonly YearFigures[] {
  const [budgetsAt, actualsAt] = [amountsOf(actions, "budget"), amountsOf(actions, "actual")];
  const own = actions.map((action, index) => ({ action, budgets: budgetsAt(index), actuals: actualsAt(index) }));
  const inLedger = new Set(ledger === null ? [] : [...ledger.tied, ...ledger.untied].map(({ row }) => row.year));
  const years = new Set([...own.flatMap(({ budgets, actuals }) => [...budgets, ...actuals].map(({ year }) => year)), ...inLedger]);
  const byRow = new Map(ledger?.actions.map((costs) => [costs.action.row, costs]));
  return [...years]
    .toSorted((a, b) => (a ?? Infinity) - (b ?? Infinity))
    .map((year): YearFigures => {
      const isLedger = inLedger.has(year);
      const amounts = own.flatMap(({ action, budgets, actuals }): ActionAmount[] => {
        const budgetCents = sumOf(budgets, year);
        const actualCents = isLedger ? (byRow.get(action.row)?.actualCents[year === null ? "" : String(year)] ?? 0) : sumOf(actuals, year);
        const budgetField = budgets.find((each) => each.year === year)?.field ?? null;
        return budgetCents === 0 && actualCents === 0 ? [] : [{ action: actionName(action), budgetCents, actualCents, budgetField }];
      });
      const budgetCents = amounts.reduce((sum, each) => sum + each.budgetCents, 0);
      const untiedCents = ledger === null ? 0 : untiedOf(ledger, year);
      const actualCents = amounts.reduce((sum, each) => sum + each.actualCents, untiedCents);
      return {
        year,
        budgetCents,
        actualCents,
        untiedCents,
        remainingCents: budgetCents - actualCents,
        used: budgetCents === 0 ? null : actualCents / budgetCents,
        actualFrom: isLedger ? "ledger" : "roadmap",
        actions: amounts.toSorted((a, b) => Math.max(b.budgetCents, b.actualCents) - Math.max(a.budgetCents, a.actualCents)),
      };
    });
}
