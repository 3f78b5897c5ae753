const NUMERALS: ReadonlyMap<string, number> = new Map([
  ["i", 1],
  ["ii", 2],
  ["iii", 3],
  ["iv", 4],
  ["iiii", 4],
  ["v", 5],
  ["ⅰ", 1],
  ["ⅱ", 2],
  ["ⅲ", 3],
  ["ⅳ", 4],
  ["ⅴ", 5],
]);

/** The level of a folded Roman numeral, perhaps after "taso" or "nivå"; undefined for any other text. */
export function romanLevel(text: string): number | undefined {
  return NUMERALS.get(text.replace(/^(?:taso|nivå|level|aste|steg) /u, "").replace(/\.$/u, ""));
}
