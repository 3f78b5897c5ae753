import type { AmountItem, Item } from "./items";

const SMALL = /^\d{1,2}$/u;

function isBareSmall(item: Item | undefined): item is AmountItem {
  return item?.kind === "amount" && !item.currency && item.power === undefined && item.per === undefined && item.side === undefined && !item.noCents && SMALL.test(item.text);
}

function isWordLike(item: Item | undefined, ...roles: readonly (string | undefined)[]): boolean {
  return item?.kind === "word" && roles.includes(item.role);
}

/**
 * Drops small bare numbers that count or number something else: "vaihe 1: 10 000 €", "liite 2", "1. vaihe".
 * A number after a word that says nothing is dropped only when the cell has another amount.
 */
export function dropOrdinals(items: readonly Item[]): readonly Item[] {
  const others = items.some((item) => item.kind === "amount" && !isBareSmall(item));
  return items.filter((item, index) => {
    if (!isBareSmall(item)) return true;
    const before = items[index - 1];
    const after = items[index + 1];
    if (isWordLike(before, "ordinal", "elsewhere") || isWordLike(after, "ordinal")) return false;
    if (after?.kind === "mark" && after.mark === "." && isWordLike(items[index + 2], undefined, "ordinal")) return false;
    return !(others && isWordLike(before, undefined));
  });
}
