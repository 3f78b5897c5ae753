import type { NoteCode } from "../../note";
import { scaledInteger } from "../../text/number-text";
import type { AmountItem, CountItem, Item, Per } from "./items";
import type { Term } from "./term";
import type { Token } from "./tokens";
import { isRole } from "./tokens";

/** What can stand on either side of a multiplication. */
export type Operand = AmountItem | CountItem;

/** True for a number with or without a unit. */
export function isOperand(item: Item | undefined): item is Operand {
  return item?.kind === "amount" || item?.kind === "count";
}

/** An item as the token that it is; undefined for amounts and counts. */
export function asToken(item: Item | undefined): Token | undefined {
  return item === undefined || item.kind === "amount" || item.kind === "count" || item.kind === "other" ? undefined : item;
}

function isTimes(item: Item | undefined): boolean {
  const token = asToken(item);
  return isRole(token, "times") || (token?.kind === "word" && token.word === "a");
}

function hasUnit(item: Operand): boolean {
  return item.kind === "amount" && (item.currency || item.power !== undefined || item.per !== undefined);
}

/** Whether multiplying by `factor` uses up what `money` is per: 12 kk × 850 €/kk is a sum, 2 × 5 000 €/v is yearly. */
function usesUp(factor: Operand, per: Per | undefined): boolean {
  if (factor.kind === "count") return factor.unit === per;
  return per === "unit" || per === "month";
}

function centsOf(item: Operand, base: number): number | undefined {
  const power = item.kind === "amount" ? (item.power ?? (item.currency ? 0 : base)) : base;
  const cents = scaledInteger(item.number, 2 + power);
  return cents !== undefined && item.kind === "amount" && item.side === "credit" ? -Math.abs(cents) || 0 : cents;
}

function times(cents: number, factor: Operand): number | undefined {
  const { digits, decimals, negative } = factor.number;
  const exact = cents * Number(digits) * (negative ? -1 : 1);
  // Adding zero turns minus zero into zero.
  return Number.isSafeInteger(exact) ? Math.round(exact / 10 ** decimals) + 0 : undefined;
}

function doubtOf(item: Operand): NoteCode | undefined {
  if (item.kind === "amount" && item.crowns === true) return "other-currency";
  if (item.kind === "amount" && item.side === "credit") return "credit-mark";
  if (item.number.doubt === "scientific") return "scientific-number";
  // "1.2 M€" and "12.50 €" can only be decimals.
  if (item.number.doubt === "stop-decimal" && item.kind === "amount" && (item.power !== undefined || (item.currency && item.number.decimals === 2))) return undefined;
  // "12.500,-" has no decimals.
  if (item.number.doubt === undefined || (item.number.doubt === "stop-groups" && item.kind === "amount" && item.noCents)) return undefined;
  return "stop-in-number";
}

function isClear(item: Operand): boolean {
  return hasUnit(item) || (item.kind === "amount" && (item.noCents || item.number.decimals === 2 || item.number.value >= 1000 || item.number.negative));
}

/** An amount multiplied out. `personDays` is −1 where the cents are too many to be exact; `next` is the first item after it. */
export interface Product {
  readonly term: Omit<Term, "join" | "kind"> | undefined;
  readonly personDays: number;
  readonly next: number;
}

/** The amount at `index` with the factors that it is multiplied by; no term for a lone count. */
export function productAt(items: readonly Item[], index: number, base: number): Product {
  const operands: Operand[] = [];
  let next = index;
  for (let item = items[next]; isOperand(item); item = items[next]) {
    operands.push(item);
    next += 1;
    if (!isTimes(items[next]) || !isOperand(items[next + 1])) break;
    next += 1;
  }
  const money = operands.find(hasUnit) ?? operands.findLast((item) => item.kind === "amount");
  const personDays = operands.reduce((sum, item) => sum + (item.kind === "count" ? (item.personDays ?? 0) : 0), 0);
  if (money?.kind !== "amount") return { term: undefined, personDays, next };
  let cents = centsOf(money, base);
  let per = money.per;
  for (const factor of operands) {
    if (factor === money) continue;
    if (cents !== undefined) cents = times(cents, factor);
    if (usesUp(factor, per)) per = undefined;
  }
  if (cents === undefined) return { term: undefined, personDays: -1, next };
  const doubt = operands.map(doubtOf).find((each) => each !== undefined);
  const term = { cents, depth: money.depth, clear: isClear(money), ...(per === undefined ? {} : { per }), ...(doubt === undefined ? {} : { doubt }) };
  return { term, personDays, next };
}
