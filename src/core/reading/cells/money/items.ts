import type { Programme } from "../../../programme/schema";
import type { NumberText } from "../../text/number-text";
import { groupedByComma } from "./comma-groups";
import type { NumberToken, Token } from "./tokens";
import { isMark, isRole } from "./tokens";
import type { Role } from "./vocabulary";

/** What an amount is for: one time where absent; `unit` is a price of an hour, a licence, an inhabitant. */
export type Per = "year" | "month" | "quarter" | "unit";

/** A number of a money cell with what belongs to it. */
export interface AmountItem {
  readonly kind: "amount";
  readonly number: NumberText;
  readonly text: string;
  readonly noCents: boolean;
  /** 3 thousands, 6 millions, 9 milliards, where the amount itself says so. */
  readonly power?: 3 | 6 | 9;
  readonly currency: boolean;
  /** "tkr": thousands, of crowns it seems. */
  readonly crowns?: true;
  readonly per?: Per;
  /** D or K after the number, as ledgers print debit and credit. */
  readonly side?: "debit" | "credit";
  readonly depth: number;
}

/** A number of things or a span of time: "3 kpl", "12 kk"; person-days where it is work. */
export interface CountItem {
  readonly kind: "count";
  readonly number: NumberText;
  readonly unit: Per;
  readonly personDays?: number;
  readonly depth: number;
}

export type Item =
  | AmountItem
  | CountItem
  /** A share or a foreign amount: a number, but no euros. */
  | { readonly kind: "other"; readonly what: "share" | "foreign"; readonly depth: number }
  | Exclude<Token, NumberToken>;

const PER: Readonly<Partial<Record<Role, Per>>> = {
  year: "year", month: "month", quarter: "quarter", unit: "unit", thousand: "unit", million: "unit", milliard: "unit",
  "work-year": "unit", "work-month": "unit", "work-day": "unit", "work-hour": "unit",
}; // prettier-ignore

/** Person-days in one of each unit of work. */
function daysOf(role: Role | undefined, work: Programme["workTime"]): number | undefined {
  if (role === "work-day") return 1;
  if (role === "work-month") return work.daysPerMonth;
  if (role === "work-year") return work.daysPerYear;
  return role === "work-hour" ? 1 / work.hoursPerDay : undefined;
}

const SHORT_OR_INESSIVE = /^.{1,3}$|ss[aä]$|lt[aä]$/u;

/** "/v", "per kk", "vuodessa", "€/kpl/v" from `index` on: what the amount is per, and where the text goes on. */
function perAt(tokens: readonly Token[], index: number): { readonly per?: Per; readonly next: number } {
  const marked = isMark(tokens[index], "/") || isRole(tokens[index], "per");
  const token = tokens[marked ? index + 1 : index];
  if (isMark(tokens[index], "(") && isMark(tokens[index + 2], ")") && token?.kind === "mark") {
    // "10 000 € (vuosittain)"
    const inside = perAt(tokens, index + 1);
    return inside.per === undefined ? { next: index } : { per: inside.per, next: index + 3 };
  }
  // "500 €/koulu": per anything is a price.
  const glued = tokens[index];
  if (token?.kind === "word" && token.role === undefined && glued?.kind === "mark" && glued.mark === "/" && glued.glued === true && token.word.length > 2) return { per: "unit", next: index + 2 };
  if (token?.kind !== "word" || token.role === undefined) return { next: index };
  if (!marked && !(token.role === "year" || token.role === "month" || token.role === "quarter" || (token.role === "unit" && SHORT_OR_INESSIVE.test(token.word)))) return { next: index };
  const per = PER[token.role];
  if (per === undefined || tokens[index + 1]?.kind === "year") return { next: index };
  const next = index + (marked ? 2 : 1);
  const further = marked && isMark(tokens[next], "/") ? perAt(tokens, next) : { next };
  return { per: further.per === "unit" ? "unit" : per, next: further.next };
}

function sideOf(token: Token | undefined, number: NumberText, after: Token | undefined): AmountItem["side"] {
  if (token?.kind !== "word") return undefined;
  if (token.role === "debit") return "debit";
  // A capital K after cents or whole thousands is kredit, as 1 500 times a thousand is written in millions; else it means thousands.
  const isKredit = token.text === "K" && (number.decimals === 2 || (number.value >= 1000 && !isRole(after, "currency")));
  return token.role === "credit" || isKredit ? "credit" : undefined;
}

const ONE_CAPITAL = /^[A-Z]$/u;

function scaleOf(token: Token | undefined, number: NumberText): { power?: 3 | 6 | 9; crowns?: true } {
  // "30 000 M" is a cost class after an amount, not 30 milliards.
  if (token?.kind === "word" && ONE_CAPITAL.test(token.text) && number.value >= 10000) return {};
  if (isRole(token, "thousand")) return { power: 3 };
  if (isRole(token, "million")) return { power: 6 };
  if (isRole(token, "milliard")) return { power: 9 };
  return isRole(token, "thousand-crowns") ? { power: 3, crowns: true } : {};
}

/** A unit of work or a period follows: the number is no amount of euros. */
function isMeasured(token: Token | undefined): boolean {
  return token?.kind === "word" && token.role !== undefined && PER[token.role] !== undefined;
}

function amountAt(tokens: readonly Token[], index: number, token: NumberToken, prefixed: boolean, work: Programme["workTime"]): { item: Item; next: number } {
  const { text, noCents, depth } = token;
  let { number } = token;
  let next = index + 1;
  if (isMark(tokens[next], "%")) return { item: { kind: "other", what: "share", depth }, next: next + 1 };
  const side = sideOf(tokens[next], number, tokens[next + 1]);
  if (side !== undefined) return { item: { kind: "amount", number, text, noCents, currency: prefixed, side, depth }, next: next + 1 };
  const scale = scaleOf(tokens[next], number);
  if (scale.power !== undefined) next += 1;
  else if (!isMeasured(tokens[next])) number = groupedByComma(number);
  if (isRole(tokens[next], "foreign")) return { item: { kind: "other", what: "foreign", depth }, next: next + 1 };
  const currency = isRole(tokens[next], "currency");
  if (currency) next += 1;
  const after = tokens[next];
  if (!currency && !prefixed && scale.power === undefined && after?.kind === "word") {
    const days = daysOf(after.role, work);
    const isDay = days === undefined && ["pv", "päivä", "dag", "day"].includes(after.word);
    if (days !== undefined || isDay) return { item: { kind: "count", number, unit: "unit", personDays: number.value * (days ?? 1), depth }, next: next + 1 };
    const unit = after.role === undefined ? undefined : PER[after.role];
    if (unit !== undefined && number.value < 1000) return { item: { kind: "count", number, unit, ...(after.word === "h" ? { personDays: number.value / work.hoursPerDay } : {}), depth }, next: next + 1 };
  }
  const per = perAt(tokens, next);
  const item: AmountItem = { kind: "amount", number, text, noCents, ...scale, currency: currency || prefixed, ...(per.per === undefined ? {} : { per: per.per }), depth };
  const credit = sideOf(tokens[per.next], number, tokens[per.next + 1]);
  return credit === undefined ? { item, next: per.next } : { item: { ...item, side: credit }, next: per.next + 1 };
}

const ONE_OF_SCALE = /^(?:tuhat|tonni|miljoona|miljardi|tusen|thousand)$/u;

/** "tuhat euroa", "miljoona": a scale word that stands for one of itself. */
function loneScale(tokens: readonly Token[], index: number): NumberToken | undefined {
  const token = tokens[index];
  if (!isRole(token, "thousand", "million", "milliard") || isRole(tokens[index - 1], "vague") || !ONE_OF_SCALE.test(token.word) || tokens[index - 1]?.kind === "number") return undefined;
  return { kind: "number", number: { value: 1, negative: false, digits: "1", decimals: 0, end: 0, plain: false }, text: "1", noCents: false, depth: token.depth };
}

/** "tuntihinta", "dagspris" */
const UNIT_PRICE = /hin(?:ta|na)|pris|price/u;

/** "vuosittain", "vuosikustannus", "kk-maksu" before an amount: the period that the amount is for. */
function periodBefore(token: Token): Per | undefined {
  if (isRole(token, "unit")) return UNIT_PRICE.test(token.word) ? "unit" : undefined;
  if (!isRole(token, "year", "month", "quarter") || token.word === "vuosi") return undefined;
  return token.word.length > 4 || token.word.includes("-") ? PER[token.role] : undefined;
}

/** Puts every number together with its unit, currency and period; the rest stays as it is. */
export function collectItems(tokens: readonly Token[], work: Programme["workTime"]): readonly Item[] {
  const items: Item[] = [];
  let prefixed = false;
  let period: Per | undefined;
  let index = 0;
  while (index < tokens.length) {
    const token = tokens[index];
    if (token === undefined) break;
    const lone = loneScale(tokens, index);
    if (token.kind === "number" || lone !== undefined) {
      const found = token.kind === "number" ? amountAt(tokens, index, token, prefixed, work) : lone === undefined ? undefined : amountAt(tokens, index - 1, lone, prefixed, work);
      if (found === undefined) break;
      items.push(found.item.kind === "amount" && found.item.per === undefined && period !== undefined ? { ...found.item, per: period } : found.item);
      period = undefined;
      index = found.next;
      prefixed = false;
      continue;
    }
    if (token.kind === "word" && token.role === "currency") prefixed = true;
    else if (token.kind === "word" && token.role === "foreign" && tokens[index + 1]?.kind === "number") {
      items.push({ kind: "other", what: "foreign", depth: token.depth });
      index += 1;
    } else {
      items.push(token);
      period = periodBefore(token) ?? period;
    }
    index += 1;
  }
  return items;
}
