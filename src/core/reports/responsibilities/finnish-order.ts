import { foldCase } from "../../reading/text/clean";

/** Letters that Finnish sorts elsewhere than their looks say: å, ä and ö after z, in this order ("{|}" follow "z"). */
const PLACES: Readonly<Record<string, string>> = { å: "{", ä: "|", æ: "|", ö: "}", ø: "}", ü: "y" };
const MOVED = /[åäæöøü]/gu;
const ACCENTS = /[\u0300-\u036F]/gu;

/** A text by whose code units texts stand in the order of a Finnish or Finland-Swedish list; letter case does not count. */
function finnishSortKey(text: string): string {
  return foldCase(text)
    .replace(MOVED, (letter) => PLACES[letter] ?? letter)
    .normalize("NFD")
    .replace(ACCENTS, "");
}

/** Texts in Finnish alphabetical order; those that sort alike stay as they stood. */
export function inFinnishOrder(texts: readonly string[]): readonly string[] {
  return texts
    .map((text) => ({ text, key: finnishSortKey(text) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ text }) => text);
}
