import type { Programme } from "../../../../programme/schema";
import type { Env } from "../env";
import type { Found, Sureness } from "../found";
import { foldCase } from "../../../text/clean";
import { phraseAt } from "../vocabulary/find-stem";
import { stemsOf } from "../vocabulary/stems";
import { isFiller, tokensOf } from "../vocabulary/tokens";
import { vocabularyOf } from "../vocabulary/vocabulary";
import { isFieldWord } from "./field-words";

const NEGATIONS: ReadonlySet<string> = new Set(["ei", "eivät", "eikä", "ilman", "inte", "ej", "icke", "utan", "ingen", "inget", "not", "no", "without"]);
/** Longer texts are descriptions that stand in the wrong column. */
const MOST_WORDS = 25;
/** Shorter phrases occur by chance. */
const SHORTEST = 3;

/** "koko henkilöstö", "kaikki kuntalaiset": how much of it, and whose, changes nothing. */
const QUANTIFIERS: ReadonlySet<string> = new Set(["koko", "kaikki", "kaikille", "kaikkien", "kaupungin", "kunnan", "oma", "omat", "sekä", "erityisesti", "hela", "alla", "samtliga", "stadens", "kommunens", "all", "whole", "entire", "esim", "mm", "ym", "jne", "muut", "vuonna", "vuoden", "vuosi", "alkaen", "mennessä", "saakka", "asti", "år", "från", "uusi", "uudet", "uuden", "uusien", "ny", "nya", "nytt", "new"]);

const ownNames = new WeakMap<Programme, ReadonlySet<string>>();

/** The municipality's own name, in any case: "Porvoo", "Porvoon". */
function isOwnName(word: string, { programme }: Env): boolean {
  let own = ownNames.get(programme);
  if (own === undefined) {
    const names = Object.values(programme.organisation).map((name) => foldCase(name).split(" ")[0] ?? "");
    ownNames.set(programme, (own = new Set(names.flatMap(stemsOf).filter((stem) => stem.length > 3))));
  }
  const known = own;
  return stemsOf(word).some((stem) => known.has(stem));
}

/** A year or another number beside the words changes nothing, nor does the municipality's own name. */
function isHarmless(word: string, env: Env): boolean {
  return /^\d+$/u.test(word) || isOwnName(word, env) || QUANTIFIERS.has(word) || isFieldWord(word, env.field);
}

/**
 * A value named somewhere in a longer text ("Kaupunkistrategia 2022–2025", "digitaalisen perustan uudistaminen").
 * Sure only when nothing else stands there; a negation leaves no value.
 */
export function readContained(text: string, env: Env): Found | undefined {
  const tokens = tokensOf(text).filter((token) => !isFiller(token.word));
  if (tokens.length === 0 || tokens.length > MOST_WORDS) return undefined;
  const words = tokens.map((token) => stemsOf(token.word));
  const vocabulary = vocabularyOf(env.list);
  const named = new Set<string>();
  const probable = new Set<string>();
  let left = 0;
  let negated = false;
  let lastKnown = false;
  for (let index = 0; index < tokens.length; index += 1) {
    const phrase = phraseAt(words, index, vocabulary);
    if (phrase !== undefined && phrase.folded.length >= SHORTEST && !/^\d/u.test(phrase.folded)) {
      for (const code of phrase.codes) (phrase.sure === "uncertain" ? probable : named).add(code);
      index += phrase.words.length - 1;
      lastKnown = index === tokens.length - 1;
    } else {
      const word = tokens[index]?.word ?? "";
      negated ||= NEGATIONS.has(word);
      if (!isHarmless(word, env)) left += 1;
    }
  }
  // Beside a sure word a probable one only counts when it says something else ("kaupungin työntekijät" are staff).
  const codes = named.size > 0 ? named : probable;
  const sure: Sureness = named.size > 0 && [...probable].every((code) => named.has(code)) ? "normalised" : "uncertain";
  for (const code of env.list.codes) if (code.partOf !== undefined && codes.has(code.code)) codes.delete(code.partOf);
  // A probable word with more around it says nothing, unless one word only makes it more precise ("Traficomin määräys").
  if (codes.size === 0 || (named.size === 0 && left > (tokens.length === 2 && lastKnown ? 1 : 0))) return undefined;
  if (negated) return { codes: [], sure: "uncertain", note: "negated", detail: text };
  if (codes.size > 1) return { codes: [...codes], sure: "uncertain", note: "several-values", detail: text };
  return { codes: [...codes], sure: left > 0 ? "uncertain" : sure, note: left > 0 ? "partly-understood" : undefined, detail: text };
}
