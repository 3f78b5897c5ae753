import type { Found } from "../found";
import { stemmedWords } from "./find-stem";
import type { IndexedPhrase, Vocabulary } from "./vocabulary";

/** Fewer words of a long name, or shorter ones, say too little. */
const FEWEST_WORDS = 2;
const FEWEST_LETTERS = 16;

/** True when the words occur in the phrase in the same order. */
function isPart(words: readonly (readonly string[])[], phrase: IndexedPhrase): boolean {
  let from = 0;
  for (const stems of words) {
    const at = phrase.stems.findIndex((possible, index) => index >= from && stems.some((stem) => possible.has(stem)));
    if (at < 0) return false;
    from = at + 1;
  }
  return true;
}

/** The value of whose long name a text gives a part: "ketteröittää ja automatisoida toimintaa". */
export function findPart(text: string, vocabulary: Vocabulary): Found | undefined {
  const words = stemmedWords(text);
  if (words.length < FEWEST_WORDS || words.length >= vocabulary.longest || text.length < FEWEST_LETTERS) return undefined;
  const hits = vocabulary.phrases.filter((phrase) => phrase.sure !== "uncertain" && phrase.words.length > words.length && isPart(words, phrase));
  const [first] = hits;
  return first === undefined || new Set(hits.map((phrase) => phrase.codes.join())).size > 1 ? undefined : { codes: first.codes, sure: "normalised" };
}
