/** Beginnings of month names in Finnish, Swedish and English that no other month shares. */
const BEGINNINGS: readonly (readonly [string, number])[] = [
  ["tammi", 1], ["helmi", 2], ["maalis", 3], ["huhti", 4], ["touko", 5], ["kesä", 6], ["heinä", 7], ["elo", 8], ["syys", 9], ["loka", 10], ["marras", 11], ["joulu", 12],
  ["jan", 1], ["feb", 2], ["mar", 3], ["apr", 4], ["may", 5], ["maj", 5], ["jun", 6], ["jul", 7], ["aug", 8], ["sep", 9], ["oct", 10], ["okt", 10], ["nov", 11], ["dec", 12],
]; // prettier-ignore

/** The month, 1–12, that a word names ("maaliskuuta", "MAR", "mars"), or undefined. */
export function monthOfName(word: string): number | undefined {
  const folded = word.toLowerCase();
  return BEGINNINGS.find(([beginning]) => folded.startsWith(beginning))?.[1];
}
