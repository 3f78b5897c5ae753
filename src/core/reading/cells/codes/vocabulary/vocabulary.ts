import type { CodeList } from "../../../../programme/schema";
import { foldAccents } from "../../../text/clean";
import { exactKey, looseKey } from "./keys";
import type { Phrase } from "./phrase";
import { phrasesOf } from "./phrase";
import { stemsOf } from "./stems";
import { isFiller, tokensOf } from "./tokens";

/** A phrase taken apart for looser comparison. */
export interface IndexedPhrase extends Phrase {
  readonly folded: string;
  /** Words that carry meaning, without accents. */
  readonly words: readonly string[];
  /** The possible stems of each of `words`. */
  readonly stems: readonly ReadonlySet<string>[];
  /** Which letters occur, as bits: a quick test before letters are compared one by one. */
  readonly letters: number;
}

/** A code list made ready for looking up. */
export interface Vocabulary {
  readonly exact: ReadonlyMap<string, Phrase>;
  readonly loose: ReadonlyMap<string, Phrase>;
  /** Phrases by each possible stem of their first word. */
  readonly byStem: ReadonlyMap<string, readonly IndexedPhrase[]>;
  /** By length of the folded text. */
  readonly byLength: ReadonlyMap<number, readonly IndexedPhrase[]>;
  readonly phrases: readonly IndexedPhrase[];
  /** Words in the longest phrase. */
  readonly longest: number;
}

/** The letters of a folded text as bits. */
export function letterBits(folded: string): number {
  let bits = 0;
  for (let index = 0; index < folded.length; index += 1) bits |= 1 << (folded.charCodeAt(index) % 31);
  return bits;
}

function indexed(phrase: Phrase): IndexedPhrase {
  const folded = foldAccents(phrase.text);
  const words = tokensOf(phrase.text).map((token) => foldAccents(token.word)).filter((word) => !isFiller(word));
  return { ...phrase, folded, words, stems: words.map((word) => new Set(stemsOf(word))), letters: letterBits(folded) };
}

function build(list: CodeList): Vocabulary {
  const exact = new Map<string, Phrase>();
  const loose = new Map<string, Phrase>();
  const byStem = new Map<string, IndexedPhrase[]>();
  const byLength = new Map<number, IndexedPhrase[]>();
  const phrases = phrasesOf(list).map(indexed);
  for (const phrase of phrases) {
    const key = exactKey(phrase.text);
    if (!exact.has(key)) exact.set(key, phrase);
    const looser = looseKey(phrase.text);
    if (looser !== undefined && !loose.has(looser)) loose.set(looser, phrase);
    if (phrase.kind === "both") continue;
    for (const stem of phrase.stems[0] ?? []) byStem.set(stem, [...(byStem.get(stem) ?? []), phrase]);
    byLength.set(phrase.folded.length, [...(byLength.get(phrase.folded.length) ?? []), phrase]);
  }
  return { exact, loose, byStem, byLength, phrases: phrases.filter((phrase) => phrase.kind !== "both"), longest: phrases.reduce((most, phrase) => Math.max(most, phrase.words.length), 0) };
}

const BUILT = new WeakMap<CodeList, Vocabulary>();

/** The vocabulary of a code list; built once per list. */
export function vocabularyOf(list: CodeList): Vocabulary {
  let vocabulary = BUILT.get(list);
  if (vocabulary === undefined) {
    vocabulary = build(list);
    BUILT.set(list, vocabulary);
  }
  return vocabulary;
}
