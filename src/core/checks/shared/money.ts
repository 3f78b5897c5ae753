import type { FieldKey } from "../../programme/fields";
import { mainCodeIn, mainCodeOf } from "../../reading/action";
import type { Action } from "../../reading/action";
import type { Reading } from "../../reading/reading";
import type { FieldValue } from "../../reading/values";
import type { CheckContext } from "../check-context";
import { asMoney } from "./values";

/** The cents of a reading; 0 where there are none. */
export function centsIn(reading: Reading<FieldValue> | undefined): number {
  return asMoney(reading?.value)?.cents ?? 0;
}

/** The cents of a money field; 0 where there is none. */
export function centsOf(action: Action, field: FieldKey): number {
  return centsIn(action.fields[field]);
}

/** The first of the fields that holds an amount other than zero, or undefined. */
export function firstWithMoney(action: Action, fields: readonly FieldKey[]): FieldKey | undefined {
  for (const field of fields) if (centsOf(action, field) !== 0) return field;
  return undefined;
}

/** The cents of all years: the field without a year where it has an amount, since it is then the years' total, else their sum. */
export function totalCents(action: Action, [plain, ...years]: readonly FieldKey[]): number {
  const total = plain === undefined ? 0 : centsOf(action, plain);
  return total === 0 ? years.reduce((sum, field) => sum + centsOf(action, field), 0) : total;
}

/** The cost size (kustannuskokoluokka) S, M or L, or undefined. */
export function costSize(action: Action): string | undefined {
  return mainCodeOf(action, "cost");
}

/** Cost size M or L: an addition to the budget. */
export function isAddition(cost: Reading<unknown> | undefined): boolean {
  const size = mainCodeIn(cost);
  return size === "M" || size === "L";
}

/** A cost size M or L, or an amount other than zero. */
export function speaksOfMoney(reading: Reading<FieldValue> | undefined): boolean {
  return isAddition(reading) || centsIn(reading) !== 0;
}

/** A row that has a budget, an actual or cost size M or L: "with money". */
export function hasMoney(action: Action, { budgets, actuals }: CheckContext): boolean {
  return isAddition(action.fields.cost) || firstWithMoney(action, budgets) !== undefined || firstWithMoney(action, actuals) !== undefined;
}
