import type { AmountItem, Item } from "./items";
import { asToken, isOperand, productAt } from "./product";
import type { Join, Term, Terms, YearPart } from "./term";
import { isMark, isRole } from "./tokens";

const BETWEEN = /^(?:väli|mellan|between)/u;

/** The two ends of a range "10–20 t€" with the unit that they share; "10–20 000" lacks its thousands. */
function sameUnit(low: AmountItem, high: AmountItem, base: number): { readonly low: AmountItem; readonly high: AmountItem; readonly short: boolean } {
  const lowOwn = low.power !== undefined || low.currency;
  const highOwn = high.power !== undefined || high.currency;
  const power = high.power ?? (high.currency ? undefined : low.power);
  const shared = { ...(power === undefined ? {} : { power }), currency: low.currency || high.currency, ...(high.per === undefined ? {} : { per: high.per }) };
  const short = !lowOwn && high.power === undefined && base === 0 && low.number.decimals === 0 && low.number.value > 0 && low.number.value < 1000 && high.number.value >= 1000 && low.number.value * 1000 < high.number.value;
  return { low: lowOwn ? low : { ...low, ...shared, ...(short ? { power: 3 as const } : {}) }, high: highOwn ? high : { ...high, ...shared }, short };
}

function isRangeMark(items: readonly Item[], index: number, between: boolean): boolean {
  const token = asToken(items[index]);
  return isMark(token, "-") || isRole(token, "to") || (between && isRole(token, "and"));
}

function joinOf(item: Item, before: Join): Join {
  const token = asToken(item);
  if (isMark(token, "+")) return "sum";
  if (isMark(token, "=") || isRole(token, "total")) return "total";
  if (before !== "list") return before;
  return isMark(token, "/", "→") || isRole(token, "or") ? "or" : before;
}

/**
 * The amounts of a cell: products multiplied out, ranges with both ends, each with how it follows the one before.
 * @param base the power of ten that the column's amounts are written in (3 for thousands), for those without a unit
 */
export function readTerms(items: readonly Item[], base: number): Terms {
  const between = items.some((item) => item.kind === "word" && BETWEEN.test(item.word));
  const parts: (Term | YearPart)[] = [];
  let join: Join = "list";
  let personDays = 0;
  let tooLarge = false;
  let looseCount = false;
  let index = 0;
  while (index < items.length) {
    const item = items[index];
    if (item === undefined) break;
    if (!isOperand(item)) {
      const last = parts.at(-1);
      if (isRole(asToken(item), "total") && last?.kind === "term" && !isOperand(items[index + 1]) && !isMark(asToken(items[index + 1]), ":")) parts[parts.length - 1] = { ...last, join: "total" };
      else join = joinOf(item, join);
      if (item.kind === "year") parts.push({ kind: "year", from: item.from, to: item.to });
      index += 1;
      continue;
    }
    const end = items[index + 2];
    if (item.kind === "amount" && end?.kind === "amount" && isRangeMark(items, index + 1, between)) {
      const range = sameUnit(item, end, base);
      const low = productAt([range.low], 0, base).term;
      const high = productAt([range.high], 0, base).term;
      tooLarge ||= low === undefined || high === undefined;
      if (low !== undefined && high !== undefined) {
        const swapped = low.cents > high.cents;
        const doubt = low.doubt ?? high.doubt ?? (swapped || range.short ? "two-candidates" : undefined);
        const [from, to] = swapped ? [high.cents, low.cents] : [low.cents, high.cents];
        parts.push({ ...high, kind: "term", cents: to, low: from, high: to, join, clear: low.clear || high.clear, ...(doubt === undefined ? {} : { doubt }) });
      }
      index += 3;
    } else {
      const product = productAt(items, index, base);
      if (product.term !== undefined) parts.push({ ...product.term, kind: "term", join });
      tooLarge ||= product.personDays < 0;
      looseCount ||= product.term === undefined && product.personDays === 0;
      personDays += Math.max(0, product.personDays);
      index = product.next;
    }
    join = "list";
  }
  return { parts, tooLarge, looseCount, ...(personDays > 0 ? { personDays: Math.round(personDays * 100) / 100 } : {}) };
}
