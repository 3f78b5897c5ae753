import { fieldYear } from "../../programme/fields";
import type { FieldKey } from "../../programme/fields";
import type { Action } from "../../reading/action";
import type { Money } from "../../reading/values";
import type { ActionCosts, CentsBy, TiedRow } from "./ledger-result";
import { actionName } from "./tie/actions";

/** The roadmap's own amounts of an action by year. */
function yearAmounts({ fields }: Action, kind: "budget" | "actual"): CentsBy {
  const amounts: Record<string, number> = {};
  for (const [field, reading] of Object.entries(fields)) {
    const year = fieldYear(field as FieldKey);
    const value = reading?.value;
    if (year !== undefined && field.startsWith(kind) && value !== undefined) amounts[year] = (value as Money).cents;
  }
  return amounts;
}

/** What each action has cost by the ledger, in the order of the actions. */
export function actionCosts(actions: readonly Action[], tied: readonly TiedRow[]): readonly ActionCosts[] {
  const byRow = new Map(actions.map(({ row }) => [row, { actual: new Map<string, number>(), month: new Map<string, number>(), rows: 0 }]));
  for (const { row, action } of tied) {
    const sums = byRow.get(action.row);
    if (sums === undefined) throw new Error(`No action in row ${action.row}`);
    const year = row.year === null ? "" : String(row.year);
    sums.actual.set(year, (sums.actual.get(year) ?? 0) + row.amountCents);
    if (row.month !== null) sums.month.set(row.month, (sums.month.get(row.month) ?? 0) + row.amountCents);
    sums.rows += 1;
  }
  return actions.map((action) => {
    const sums = byRow.get(action.row);
    const sorted = (map: ReadonlyMap<string, number> | undefined): CentsBy => Object.fromEntries([...(map ?? [])].sort(([a], [b]) => (a < b ? -1 : 1)));
    return { action: actionName(action), budgetCents: yearAmounts(action, "budget"), actualCents: sorted(sums?.actual), monthCents: sorted(sums?.month), rows: sums?.rows ?? 0 };
  });
}
