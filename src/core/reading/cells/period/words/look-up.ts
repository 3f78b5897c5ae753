import { allowedEdits, editDistance } from "../../../text/distance";
import { ENDINGS, LONGEST_ENDING } from "./endings";
import type { FoundWord } from "./lexicon";
import { findWithoutAccents, findWord, STEMS } from "./lexicon";

/** A word of the vocabulary; `typo` when it was written wrong. */
export interface KnownWord extends FoundWord {
  readonly typo: boolean;
}

/** Nothing shorter is compared letter by letter: too many short words lie one letter apart. */
const SHORTEST_MISSPELT = 5;

/** Words that differ from a stem by one letter and mean something else. */
const NOT_MISSPELT = new Set(["sprint", "string", "summa", "sommer", "kvart", "loppi", "avain", "kertaa", "marssi", "kesto", "tilaa", "valinta", "elokuva"]);

const byFirstLetter = new Map<string, (readonly [string, FoundWord["meaning"]])[]>();
for (const [stem, meaning] of STEMS) {
  if (stem.length < SHORTEST_MISSPELT) continue;
  const first = stem.slice(0, 1);
  byFirstLetter.set(first, [...(byFirstLetter.get(first) ?? []), [stem, meaning]]);
}

/** Whether what follows a stem of about `length` letters can be an ending. */
function endsWell(word: string, length: number): boolean {
  return word.length <= length || (word.length - length <= LONGEST_ENDING && ENDINGS.has(word.slice(length)));
}

function misspelt(word: string): KnownWord | undefined {
  if (word.length < SHORTEST_MISSPELT || word.length > 24 || NOT_MISSPELT.has(word)) return undefined;
  let best: KnownWord | undefined;
  let fewest = 3;
  for (const [stem, meaning] of byFirstLetter.get(word.slice(0, 1)) ?? []) {
    for (let length = stem.length - 1; length <= stem.length + 1; length += 1) {
      if (length < SHORTEST_MISSPELT - 1 || length > word.length || !endsWell(word, length)) continue;
      const limit = Math.min(allowedEdits(Math.max(stem.length, length)), fewest - 1);
      if (limit < 1) continue;
      const edits = editDistance(word.slice(0, length), stem, limit);
      if (edits > limit) continue;
      fewest = edits;
      best = { meaning, ending: word.slice(length), typo: true };
    }
  }
  return best;
}

function find(word: string): KnownWord | undefined {
  const right = findWord(word);
  if (right) return { ...right, typo: false };
  const plain = findWithoutAccents(word);
  return plain ? { ...plain, typo: true } : misspelt(word);
}

/** Unknown words are costly to look up and repeat down a column. */
const remembered = new Map<string, KnownWord | undefined>();
const MOST_REMEMBERED = 4000;

/** What a folded word of a schedule cell means, forgiving endings, lost dots and a wrong letter; undefined: unknown. */
export function lookUp(word: string): KnownWord | undefined {
  if (remembered.has(word)) return remembered.get(word);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const found = find(word);
  remembered.set(word, found);
  return found;
}
