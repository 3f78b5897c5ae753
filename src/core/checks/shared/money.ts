import type { FieldKey } from "../../programme/fields";
import { mainCodeOf } from "../../reading/action";
import type { Action } from "../../reading/action";
import type { Reading } from "../../reading/reading";
import type { FieldValue } from "../../reading/values";
import type { CheckContext } from "../check-context";
import { asMoney } from "./values";

/** The cents of a money field; 0 where there is none. */
export function centsOf(action: Action, field: FieldKey): number {
  const reading: Reading<FieldValue> | undefined = action.fields[field];
  return asMoney(reading?.value)?.cents ?? 0;
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

/** True when a money cell holds something that could not be read: whether there is money is then not known. */
export function hasUnreadableMoney(action: Action, fields: readonly FieldKey[]): boolean {
  return fields.some((field) => action.fields[field]?.status === "unreadable");
}

/** The cost size (kustannuskokoluokka) S, M or L, or undefined. */
export function costSize(action: Action): string | undefined {
  return mainCodeOf(action, "cost");
}

/** A row that has a budget, an actual or cost size M or L: "with money". */
export function hasMoney(action: Action, { budgets, actuals }: CheckContext): boolean {
  const size = costSize(action);
  return size === "M" || size === "L" || firstWithMoney(action, budgets) !== undefined || firstWithMoney(action, actuals) !== undefined;
}
