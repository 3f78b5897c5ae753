/**
 * Items in the order that a reader knows already; new ones stand after the item that they follow by rights. So a list
 * that is looked at stays where it is when its items change.
 * @param items in the order that they would have by rights
 * @param known keys in the order that they were shown before
 */
export function inKnownOrder<T extends { readonly key: string }>(items: readonly T[], known: readonly string[]): readonly T[] {
  const byKey = new Map(items.map((item) => [item.key, item]));
  const ordered = known.flatMap((key) => byKey.get(key) ?? []);
  const shown = new Set(known);
  let before: T | undefined;
  for (const item of items) {
    if (!shown.has(item.key)) ordered.splice(before === undefined ? 0 : ordered.indexOf(before) + 1, 0, item);
    before = item;
  }
  return ordered;
}
