import { foldAccents } from "../../../text/clean";
import type { Found } from "../found";
import { ofPhrase } from "./phrase";
import { tokensOf } from "./tokens";
import type { IndexedPhrase, Vocabulary } from "./vocabulary";

/** Shorter ends and beginnings meet by chance. */
const SHORTEST_HEAD = 7;
const SHORTEST_BEGINNING = 3;

/** The value whose name ends a compound word ("hyvinvointistrategia" → strategia): probable only. */
export function findCompound(text: string, vocabulary: Vocabulary): Found | undefined {
  const [token, ...others] = tokensOf(text);
  if (token === undefined || others.length > 0 || token.word.length < SHORTEST_HEAD + SHORTEST_BEGINNING) return undefined;
  const word = foldAccents(token.word);
  let best: IndexedPhrase | undefined;
  for (const phrase of vocabulary.phrases) {
    const head = phrase.folded;
    if (phrase.kind === "code" || phrase.words.length > 1 || head.length < SHORTEST_HEAD || word.length < head.length + SHORTEST_BEGINNING || !word.endsWith(head)) continue;
    if (best === undefined || head.length > best.folded.length) best = phrase;
  }
  return best === undefined ? undefined : { ...ofPhrase(best, "uncertain"), note: "probable-word", detail: text };
}
