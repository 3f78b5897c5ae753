import { foldAccents } from "../../../text/clean";
import { remembered } from "./remembered";

/** Case, number and definite endings of Finnish and Swedish, written without dots. Each is tried; a wrong cut finds nothing. */
const ENDINGS = [
  "sta", "ssa", "lla", "lta", "lle", "ksi", "tta", "iin", "een", "aan", "oon", "uun", "yyn", "hin", "det", "teen", "iden", "itten", "ien", "jen", "ten", "den", "ta", "ia", "na", "n", "t", "a",
  "arna", "erna", "orna", "ar", "er", "or", "en", "et", "s", "es", "ar", "sti", "nsa",
] as const; // prettier-ignore

const SHORTEST = 4;

/** The stem in its barest form: end vowels off, -nen as its stem -s, -ks- as -s, -uus/-yys off. */
function bare(word: string): string {
  return word
    .replace(/nen$/u, "s")
    .replace(/(?<=..)(?:uu|yy)s?$/u, "")
    .replace(/[aeiouy]+$/u, "")
    .replace(/ks$/u, "s");
}

/**
 * The stems that a word may have, accents off: two words with a stem in common are forms of one another
 * (kuntalainen – kuntalaisille, invånare – invånarna). Short words have only themselves.
 */
export const stemsOf = remembered((token: string): readonly string[] => {
  const word = foldAccents(token);
  if (word.length < SHORTEST || /\d/u.test(word)) return [word];
  const stems = new Set([word]);
  const add = (stem: string): void => {
    if (stem.length >= SHORTEST) stems.add(stem);
  };
  add(bare(word));
  for (const ending of ENDINGS) {
    if (word.length - ending.length >= SHORTEST && word.endsWith(ending)) {
      const cut = word.slice(0, -ending.length);
      add(cut);
      add(bare(cut));
    }
  }
  return [...stems];
});
