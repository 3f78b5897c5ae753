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

/** Strong grades and their weak ones at the end of a stem (henkilökunta – henkilökunnan): all as the weak one. */
const GRADES: readonly (readonly [RegExp, string])[] = [[/nt$/u, "nn"], [/mp$/u, "mm"], [/lt$/u, "ll"], [/rt$/u, "rr"], [/nk$/u, "ng"], [/kk$/u, "k"], [/pp$/u, "p"], [/tt$/u, "t"]]; // prettier-ignore
const SHORTEST_GRADED = 6;

function weak(stem: string): string {
  if (stem.length < SHORTEST_GRADED) return stem;
  for (const [pattern, grade] of GRADES) if (pattern.test(stem)) return stem.replace(pattern, grade);
  return stem;
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
    if (stem.length < SHORTEST) return;
    stems.add(stem);
    stems.add(weak(stem));
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
