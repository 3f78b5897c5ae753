import type { Reading } from "../../reading";
import { scaledInteger } from "../../text/number-text";
import type { Quantity } from "./quantities";
import type { UnitRole } from "./work-units";

const POWERS: Readonly<Partial<Record<UnitRole, number>>> = { money: 0, thousand: 3, million: 6 };

/** The money that stood in a resource cell, as a budget; undefined when there is none. */
export function asideOf(quantities: readonly Quantity[]): Reading<number>["aside"] {
  let cents: number | undefined;
  let approximate = false;
  for (const { unit, figure } of quantities) {
    const power = unit === undefined ? undefined : POWERS[unit];
    const amount = power === undefined ? undefined : scaledInteger(figure.number, power + 2);
    if (amount === undefined) continue;
    cents = (cents ?? 0) + amount;
    approximate ||= figure.approximate;
  }
  return cents === undefined ? undefined : { budget: { cents, ...(approximate ? { approximate } : {}) } };
}
