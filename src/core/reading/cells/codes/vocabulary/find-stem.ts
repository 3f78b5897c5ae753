import { foldAccents } from "../../../text/clean";
import type { Found } from "../found";
import { lessSure } from "../found";
import { ofPhrase } from "./phrase";
import { remembered } from "./remembered";
import { stemsOf } from "./stems";
import { isFiller, tokensOf } from "./tokens";
import type { IndexedPhrase, Vocabulary } from "./vocabulary";

function isForm(stems: readonly string[], phrase: ReadonlySet<string> | undefined): boolean {
  return phrase !== undefined && stems.some((stem) => phrase.has(stem));
}

/** The phrase that the words from `from` on are inflected forms of; the longest one, a sure one before a hint. */
export function phraseAt(words: readonly (readonly string[])[], from: number, vocabulary: Vocabulary): IndexedPhrase | undefined {
  let best: IndexedPhrase | undefined;
  for (const stem of words[from] ?? []) {
    for (const phrase of vocabulary.byStem.get(stem) ?? []) {
      if (from + phrase.words.length > words.length) continue;
      if (best !== undefined && phrase.words.length <= best.words.length) continue;
      if (phrase.stems.every((stems, index) => isForm(words[from + index] ?? [], stems))) best = phrase;
    }
  }
  return best;
}

/** The possible stems of each meaningful word of a text. */
export const stemmedWords = remembered((text: string): readonly (readonly string[])[] =>
  tokensOf(text)
    .filter((token) => !isFiller(foldAccents(token.word)))
    .map((token) => stemsOf(token.word)),
);

/** The value whose name a whole text is an inflected form of ("kuntalaisille"). */
export function findStem(text: string, vocabulary: Vocabulary): Found | undefined {
  const words = stemmedWords(text);
  if (words.length === 0 || words.length > vocabulary.longest) return undefined;
  const phrase = phraseAt(words, 0, vocabulary);
  if (phrase?.words.length !== words.length || phrase.kind === "code") return undefined;
  return ofPhrase(phrase, lessSure(phrase.sure, "normalised"));
}
