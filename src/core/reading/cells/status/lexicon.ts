import { foldAccents } from "../../text/clean";
import { allowedEdits, editDistance } from "../../text/distance";
import { en } from "./en";
import { fi } from "./fi";
import { sv } from "./sv";
import type { Sense } from "./vocabulary";

/** A phrase found in a text: what it says, how many words it took, and whether the spelling had to be guessed. */
export interface Found {
  readonly sense: Sense;
  readonly words: number;
  readonly typo: boolean;
}

interface Pattern {
  readonly word: string;
  /** Any ending may follow. */
  readonly stem: boolean;
}

interface Entry {
  readonly sense: Sense;
  readonly patterns: readonly Pattern[];
}

type Index = ReadonlyMap<string, readonly Entry[]>;

/** Words in the longest phrase. */
const LONGEST_PHRASE = 4;

/** Shorter guesses are too easily another word. */
const SHORTEST_STEM_TO_GUESS = 7;

const NEGATIONS: ReadonlySet<string> = new Set(["eivät", "eikä", "inte", "ej", "icke", "not"]);

/** Every language's negation as the one that the phrases are written with. */
export function oneNegation(word: string): string {
  return NEGATIONS.has(word) ? "ei" : word;
}

function entriesOf(): readonly Entry[] {
  const entries: Entry[] = [];
  for (const { phrases } of [fi, sv, en]) {
    for (const [sense, list] of Object.entries(phrases) as [Sense, readonly string[]][]) {
      for (const phrase of list) {
        const patterns = phrase.split(" ").map(oneNegation).map((part) => (part.endsWith("*") ? { word: part.slice(0, -1), stem: true } : { word: part, stem: false }));
        entries.push({ sense, patterns });
      }
    }
  }
  return entries;
}

function indexBy(entries: readonly Entry[], key: (word: string) => string): Index {
  const index = new Map<string, Entry[]>();
  for (const entry of entries) {
    const first = entry.patterns[0];
    if (first === undefined) continue;
    const name = key(first.word) + (first.stem ? "*" : "");
    const list = index.get(name);
    if (list === undefined) index.set(name, [entry]);
    else list.push(entry);
  }
  return index;
}

function withoutAccents(entry: Entry): Entry {
  return { sense: entry.sense, patterns: entry.patterns.map(({ word, stem }) => ({ word: foldAccents(word), stem })) };
}

const ENTRIES = entriesOf();
const BY_WORD = indexBy(ENTRIES, (word) => word);
const BY_PLAIN_WORD = indexBy(ENTRIES.map(withoutAccents), (word) => word);
/** Single words that a misspelt one is compared with, by first letter: people rarely miss the first. */
const GUESSES = new Map<string, Entry[]>();
for (const entry of ENTRIES) {
  const [only, second] = entry.patterns;
  if (only === undefined || second !== undefined || entry.sense === "filler" || entry.sense === "not") continue;
  const list = GUESSES.get(only.word.charAt(0));
  if (list === undefined) GUESSES.set(only.word.charAt(0), [entry]);
  else list.push(entry);
}

function matches(entry: Entry, words: readonly string[], from: number): boolean {
  return entry.patterns.every(({ word, stem }, index) => {
    const candidate = words[from + index];
    return candidate !== undefined && (stem ? candidate.startsWith(word) : candidate === word);
  });
}

/** Longest phrase first; then the exact word before a stem, and the longer stem before a shorter. */
function bestAt(index: Index, words: readonly string[], from: number): Entry | undefined {
  const word = words[from] ?? "";
  let best: Entry | undefined;
  const consider = (entries: readonly Entry[] | undefined): void => {
    for (const entry of entries ?? []) {
      if ((best === undefined || entry.patterns.length > best.patterns.length) && matches(entry, words, from)) best = entry;
    }
  };
  consider(index.get(word));
  for (let length = Math.min(word.length, 24); length >= 2; length -= 1) consider(index.get(`${word.slice(0, length)}*`));
  return best;
}

/** Shortest abbreviations of a name's word: "ei al.", "suu.", "suunn". */
const SHORTEST_ABBREVIATION = { negated: 2, stopped: 3, bare: 4 } as const;

/** What the beginnings of the statuses' own names stand for: "käynn", "suunn"; undefined where two names share one. */
const ABBREVIATIONS = new Map<string, Entry | undefined>();
for (const { names } of [fi, sv, en]) {
  for (const word of Object.values(names).flatMap((list) => list.flatMap((name) => name.toLowerCase().split(" ")))) {
    const entry = bestAt(BY_WORD, [word], 0);
    for (let length = SHORTEST_ABBREVIATION.negated; length < word.length - 1; length += 1) {
      const short = word.slice(0, length);
      const same = !ABBREVIATIONS.has(short) || ABBREVIATIONS.get(short)?.sense === entry?.sense;
      ABBREVIATIONS.set(short, same ? entry : undefined);
    }
  }
}

function abbreviated(words: readonly string[], from: number, stopped: boolean): Entry | undefined {
  const word = words[from] ?? "";
  const { negated, stopped: withStop, bare } = SHORTEST_ABBREVIATION;
  const shortest = words[from - 1] === "ei" ? negated : stopped ? withStop : bare;
  return word.length < shortest ? undefined : ABBREVIATIONS.get(word);
}

/** Words that look like one of the vocabulary and are another: resources are not "resursoitu". */
const NOT_MISSPELT = /^(?:resurss|rahoitu|kustannu|budjet|toteuma|tilaaj|valmiu|valmistaj|hankkei|siivo|kesällä|kesän)/u;

/** "arkistointi" names the work and is no misspelt "arkistoitu". */
const NAMES_WORK = /(?:nti|nnin|ntia|ntiin|ntien)$/u;
const PARTICIPLE = /t[uy]$/u;

function guess(word: string): Entry | undefined {
  const limit = allowedEdits(word.length);
  if (limit === 0 || word.length > 24 || NOT_MISSPELT.test(word)) return undefined;
  let best: Entry | undefined;
  let fewest = limit + 1;
  const namesWork = NAMES_WORK.test(word);
  for (const entry of GUESSES.get(word.charAt(0)) ?? []) {
    const pattern = entry.patterns[0];
    if (pattern === undefined || (pattern.stem && pattern.word.length < SHORTEST_STEM_TO_GUESS) || (namesWork && PARTICIPLE.test(pattern.word))) continue;
    const compared = pattern.stem ? word.slice(0, pattern.word.length) : word;
    const edits = editDistance(compared, pattern.word, Math.min(limit, allowedEdits(pattern.word.length)));
    if (edits < fewest && edits <= allowedEdits(pattern.word.length)) {
      fewest = edits;
      best = entry;
    }
  }
  return best;
}

/**
 * What the words from index `from` on say: the longest known phrase, else a word with lost dots, a name cut short or
 * a typing error. `stopped`: a full stop follows the first word.
 */
export function findPhrase(words: readonly string[], from: number, stopped = false): Found | undefined {
  const exact = bestAt(BY_WORD, words, from);
  if (exact !== undefined) return { sense: exact.sense, words: exact.patterns.length, typo: false };
  const word = words[from] ?? "";
  // A short word without its dots is too often another word: "ar" is not "är".
  const plain = word.length < 4 ? undefined : bestAt(BY_PLAIN_WORD, words.slice(from, from + LONGEST_PHRASE).map(foldAccents), 0);
  if (plain !== undefined) return { sense: plain.sense, words: plain.patterns.length, typo: true };
  const short = abbreviated(words, from, stopped);
  if (short !== undefined) return { sense: short.sense, words: 1, typo: false };
  const guessed = guess(word);
  return guessed === undefined ? undefined : { sense: guessed.sense, words: 1, typo: true };
}
