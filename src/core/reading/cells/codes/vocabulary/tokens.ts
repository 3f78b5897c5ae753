import { foldCase } from "../../../text/clean";
import { remembered } from "./remembered";

/** A word of a text, folded; `cut`: a full stop right after it says that it may be an abbreviation. */
export interface Token {
  readonly word: string;
  readonly cut: boolean;
}

const WORD = /(?:\p{L}|\p{N}|\p{M})+/gu;

/** "hlökunta", "esihlöt": the commonest shortening of all. */
const PERSON = /hlö/u;

/** Small words that carry no meaning of their own in a name. */
const FILLERS: ReadonlySet<string> = new Set(["ja", "och", "and", "the", "en", "ett", "att", "of", "tai", "eller", "or", "sekä", "samt", "i", "för", "for", "to", "sis", "inkl", "incl"]);

/** The words of a text. */
export const tokensOf = remembered((text: string): readonly Token[] => {
  const folded = foldCase(text);
  return [...folded.matchAll(WORD)].map((match) => ({ word: match[0].replace(PERSON, "henkilö"), cut: folded[match.index + match[0].length] === "." }));
});

/** True for a word without a meaning of its own. */
export function isFiller(word: string): boolean {
  return FILLERS.has(word);
}
