import type { AmountItem, Item } from "./items";

const SMALL = /^\d{1,2}$/u;
/** Beside "sisältyy", "ks.": also the number of an action or an account. */
const REFERENCE = /^\d{1,4}(?:\.\d{1,2})?$/u;

function isBareSmall(item: Item | undefined, small: RegExp): item is AmountItem {
  return item?.kind === "amount" && !item.currency && item.power === undefined && item.per === undefined && item.side === undefined && !item.noCents && small.test(item.text);
}

function isWordLike(item: Item | undefined, ...roles: readonly (string | undefined)[]): boolean {
  return item?.kind === "word" && roles.includes(item.role);
}

/**
 * Drops small bare numbers that count or number something else: "vaihe 1: 10 000 €", "liite 2", "1. vaihe",
 * "sisältyy toimenpiteeseen 5".
 * A number after a word that says nothing is dropped only when the cell has another amount.
 */
export function dropOrdinals(items: readonly Item[]): readonly Item[] {
  const pointing = items.some((item) => isWordLike(item, "elsewhere"));
  const small = pointing ? REFERENCE : SMALL;
  const others = items.some((item) => item.kind === "amount" && !isBareSmall(item, small));
  return items.filter((item, index) => {
    if (!isBareSmall(item, small)) return true;
    const before = items[index - 1];
    const after = items[index + 1];
    if (isWordLike(before, "ordinal", "elsewhere") || isWordLike(after, "ordinal")) return false;
    if (after?.kind === "mark" && after.mark === "." && isWordLike(items[index + 2], undefined, "ordinal", "year")) return false;
    return !(others && isWordLike(before, undefined));
  });
}
