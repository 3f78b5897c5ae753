import type { Sense } from "./words/sense";
import { headerKey } from "./header-key";
import type { FoundName } from "./vocabulary";
import { findMistyped, findName, findNearly } from "./vocabulary";

/** Senses of a header's part with their confidence. */
export type SenseScores = ReadonlyMap<Sense, number>;

interface Hit extends FoundName {
  readonly from: number;
  readonly to: number;
}

const MOST_WORDS = 14;
const LONGEST_FORGIVEN = 60;
const LONGEST_NAME = 6;

/** Words that say nothing about the field. */
const FILLERS = new Set(
  "ja tai vai sekä on ei mikä mihin mitä minkä kuka ketkä miten jos eli koko pääasiassa digi digin digiohjelman ohjelman kaupungin kunnan mahdollinen mahdolliset arvioitu arvioidut suunniteltu pääasiallinen nykyinen alustava oma omat lyhyesti och eller samt som av för i på till med den det de vad vem vilken vilket stadens kommunens programmets programmet kort kortfattat planerad uppskattad eventuell eventuella and or of the to for in is a an what which who planned estimated expected our briefly".split(" "),
);

/** Words that name any column's name, number or date: "toimittajan nimi" is about the supplier. */
const GENERIC = new Set("nimi nimet nro nr no numero id tunnus koodi namn nummer kod name number code pvm päivä päivämäärä datum dag date aika tieto tiedot uppgift uppgifter arvio taso".split(" "));

const TITLE_ONLY = (hit: Hit): boolean => hit.entry.senses.size === 1 && hit.entry.senses.has("title");

function letters(words: readonly string[], from: number, to: number): number {
  let count = 0;
  for (let index = from; index < to; index += 1) count += words[index]?.length ?? 0;
  return count;
}

function areNames(words: readonly string[]): boolean {
  return words.every((word) => FILLERS.has(word) || findName(word) !== undefined);
}

function findHits(words: readonly string[], lenient: boolean): Hit[] {
  const hits: Hit[] = [];
  for (let from = 0; from < words.length; from += 1) {
    for (let to = Math.min(words.length, from + LONGEST_NAME); to > from; to -= 1) {
      const key = words.slice(from, to).join("");
      const single = to === from + 1;
      const found = findName(key) ?? (FILLERS.has(key) ? undefined : single ? findNearly(key, lenient) : lenient && !areNames(words.slice(from, to)) ? findMistyped(key) : undefined);
      if (found === undefined) continue;
      hits.push({ ...found, from, to });
      break;
    }
  }
  return hits.filter((hit) => !hits.some((other) => other !== hit && other.from <= hit.from && other.to >= hit.to));
}

/** The hits that decide: not what they belong to ("toimenpiteen …"), not the generic word after them. */
function deciding(hits: readonly Hit[], words: readonly string[]): readonly Hit[] {
  let rest: readonly Hit[] = hits;
  const narrow = (keep: (hit: Hit) => boolean): void => {
    const kept = rest.filter(keep);
    if (kept.length > 0) rest = kept;
  };
  const isGeneric = (hit: Hit): boolean => hit.to === hit.from + 1 && GENERIC.has(words[hit.from] ?? "");
  const aboutSomething = rest.some((hit) => !isGeneric(hit) && !TITLE_ONLY(hit));
  if (aboutSomething) {
    narrow((hit) => !isGeneric(hit));
    narrow((hit) => !TITLE_ONLY(hit));
    narrow((hit) => !hit.entry.modifier);
  } else {
    // "Toimenpiteen nro" and "Toimenpiteen nimi": here the generic word decides.
    narrow(isGeneric);
  }
  return rest;
}

function scoresOf(found: FoundName, factor: number): Map<Sense, number> {
  return new Map([...found.entry.senses].map(([sense, weight]) => [sense, weight * found.quality * factor]));
}

const COORDINATOR = /\s+(?:ja|sekä|och|samt|and)\s+/u;
const SECOND_OF_TWO = 0.55;

/** "Kuvaus ja tavoite": the first of two names is the main one. */
function joinCoordinated(parts: readonly SenseScores[]): SenseScores {
  const [first, ...others] = parts.filter((scores) => scores.size > 0);
  const joined = new Map(first);
  for (const [sense, score] of others.flatMap((scores) => [...scores])) {
    if (!joined.has(sense)) joined.set(sense, score * (sense === "title" ? 0.45 : SECOND_OF_TWO));
  }
  if (others.length < parts.length - 1) for (const [sense, score] of joined) joined.set(sense, score * 0.9);
  return joined;
}

/**
 * What one name in a header means: the whole text as a known name, else the longest known name in it (the last of
 * equally long ones: Finnish and Swedish heads come last). The less of the text is known, the lower the confidence.
 * @param lenient typing errors are forgiven (slower)
 */
export function matchPart(part: string, lenient: boolean): SenseScores {
  const whole = headerKey(part);
  if (whole === "") return new Map();
  const exact = findName(whole);
  if (exact !== undefined) return scoresOf(exact, 1);
  const coordinated = part.split(COORDINATOR);
  if (coordinated.length > 1) return joinCoordinated(coordinated.map((each) => matchPart(each, lenient)));
  const words = part
    .replace(/(?<=\p{L})[:'](?=\p{L})/gu, "")
    .split(/[\s/.,_-]+/u)
    .map(headerKey)
    .filter((word) => word !== "");
  if (words.length > MOST_WORDS) return new Map();
  const forgiving = lenient && part.length <= LONGEST_FORGIVEN;
  const mistyped = forgiving && words.length > 1 && words.length <= 4 && !areNames(words) ? findMistyped(whole, 1) : undefined;
  if (mistyped !== undefined) return scoresOf(mistyped, 1);
  const hits = findHits(words, forgiving);
  const [first, ...others] = deciding(hits, words);
  if (first === undefined) return new Map();
  const best = others.reduce((longest, hit) => (letters(words, hit.from, hit.to) >= letters(words, longest.from, longest.to) ? hit : longest), first);
  const known = hits.reduce((sum, hit) => sum + letters(words, hit.from, hit.to), 0);
  const unknown = words.filter((word, index) => !FILLERS.has(word) && !hits.some((hit) => index >= hit.from && index < hit.to)).reduce((sum, word) => sum + word.length, 0);
  const scores = scoresOf(best, 0.35 + 0.62 * (known / Math.max(1, known + unknown)));
  // "Tavoite ja toimenpide": the title, unless another column is it.
  if (hits.some((hit) => TITLE_ONLY(hit) && !hit.entry.modifier) && !scores.has("title")) scores.set("title", 0.4);
  return scores;
}
