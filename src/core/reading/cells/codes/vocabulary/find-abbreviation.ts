import { foldAccents } from "../../../text/clean";
import type { Found } from "../found";
import { lessSure } from "../found";
import { stemsOf } from "./stems";
import { isFiller, tokensOf } from "./tokens";
import type { IndexedPhrase, Vocabulary } from "./vocabulary";

/** A cut word without its full stop must be longer, or it is any word. */
const SHORTEST_WITHOUT_STOP = 4;
/** Another word for a value is known without its full stop only by more of it. */
const LONG_WITHOUT_STOP = 8;
/** Shorter parts of a compound occur in any word. */
const SHORTEST_CUT = 3;

interface Word {
  readonly word: string;
  readonly cut: boolean;
  readonly stems: readonly string[];
}

function fits(word: Word, phrase: IndexedPhrase, index: number): boolean {
  const whole = phrase.words[index];
  if (whole === undefined) return false;
  if (word.cut && whole.startsWith(word.word)) return true;
  const stems = phrase.stems[index];
  return word.stems.some((stem) => stems?.has(stem) === true);
}

/** "ihm.läht.": parts of one compound word, each cut, in their order and the first at its beginning. */
function isCutCompound(words: readonly Word[], phrase: IndexedPhrase): boolean {
  const [whole] = phrase.words;
  if (whole === undefined || phrase.words.length > 1 || words.length < 2 || words.some((word) => word.word.length < SHORTEST_CUT)) return false;
  let from = 0;
  return words.every(({ word }, index) => {
    const at = whole.indexOf(word, from);
    from = at + word.length;
    return index === 0 ? at === 0 : at > 0;
  });
}

/**
 * The value that a shortened text means: "uudist.", "Lakisäät.", "järj. tuki loppuu". Every full stop may stand for
 * the end of a word; a name of one word may also be cut without one.
 */
export function findAbbreviation(text: string, vocabulary: Vocabulary): Found | undefined {
  const words: readonly Word[] = tokensOf(text)
    .filter((token) => !isFiller(token.word))
    .map((token) => ({ word: foldAccents(token.word), cut: token.cut, stems: stemsOf(token.word) }));
  const [only] = words;
  if (only === undefined || words.length > vocabulary.longest) return undefined;
  const marked = words.some((word) => word.cut);
  const shortest = marked ? 2 : SHORTEST_WITHOUT_STOP;
  if ((!marked && words.length > 1) || words.some((word) => word.word.length < shortest && word.cut)) return undefined;
  if (!marked && only.word.length < shortest) return undefined;
  const asked = marked ? words : [{ ...only, cut: true }];
  const hits = vocabulary.phrases.filter((phrase) => phrase.kind !== "code" && (marked || phrase.kind === "name" || only.word.length >= LONG_WITHOUT_STOP) && ((phrase.words.length === asked.length && asked.every((word, index) => fits(word, phrase, index))) || (marked && isCutCompound(asked, phrase))));
  const best = hits.some((phrase) => phrase.sure !== "uncertain") ? hits.filter((phrase) => phrase.sure !== "uncertain") : hits;
  const [first] = best;
  if (first === undefined) return undefined;
  if (new Set(best.map((phrase) => phrase.codes.join())).size > 1) return { codes: [], sure: "uncertain", note: "two-candidates" };
  return { codes: first.codes, sure: lessSure(first.sure, "normalised"), note: "abbreviation" };
}
