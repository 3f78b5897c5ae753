import { allowedEdits, editDistance } from "../../text/distance";
import { headerKey, plainKey } from "./header-key";
import { nameForms } from "./inflect";
import { englishNames, englishShared } from "./words/en";
import { finnishNames } from "./words/fi";
import { finnishShared } from "./words/fi-shared";
import type { PlainNames, Sense, SharedNames } from "./words/sense";
import { swedishNames } from "./words/sv";
import { swedishShared } from "./words/sv-shared";

/** What a name means, with how likely each meaning is. */
export interface NameEntry {
  readonly senses: ReadonlyMap<Sense, number>;
  /** A genitive that says whose the following noun is. */
  readonly modifier: boolean;
  /** Letters of the name. */
  readonly length: number;
}

/** A found name and how well it was written (1 exactly). */
export interface FoundName {
  readonly entry: NameEntry;
  readonly quality: number;
}

const FORM_QUALITY = 0.98;
const ACCENT_QUALITY = 0.93;
const LONG_HEAD = 7;
const LONG_NAME = 12;

interface Vocabulary {
  readonly exact: ReadonlyMap<string, NameEntry>;
  readonly accentless: ReadonlyMap<string, NameEntry>;
  /** Basic and inflected names by length, for typing errors. */
  readonly byLength: ReadonlyMap<number, readonly string[]>;
  /** Names that are no inflected forms. */
  readonly basic: ReadonlySet<string>;
  /** Single words of five letters and more that can end a compound. */
  readonly heads: ReadonlyMap<string, NameEntry>;
}

const LANGUAGE_WORDS: readonly { readonly language: "fi" | "sv" | "en"; readonly plain: PlainNames; readonly shared: SharedNames }[] = [
  { language: "fi", plain: finnishNames, shared: finnishShared },
  { language: "sv", plain: swedishNames, shared: swedishShared },
  { language: "en", plain: englishNames, shared: englishShared },
];

type Senses = Map<Sense, number>;
interface Draft {
  readonly senses: Senses;
  modifier: boolean;
}

function addSenses(drafts: Map<string, Draft>, key: string, senses: Iterable<readonly [Sense, number]>, modifier: boolean): void {
  if (key === "") return;
  let draft = drafts.get(key);
  if (draft === undefined) drafts.set(key, (draft = { senses: new Map(), modifier }));
  draft.modifier &&= modifier;
  for (const [sense, weight] of senses) draft.senses.set(sense, Math.max(weight, draft.senses.get(sense) ?? 0));
}

function sharedSenses(names: SharedNames[string]): [Sense, number][] {
  return Object.entries(names) as [Sense, number][];
}

function plainEntries(plain: PlainNames): (readonly [name: string, sense: Sense])[] {
  return (Object.entries(plain) as [Sense, string][]).flatMap(([sense, names]) => names.split(",").map((name) => [name.trim(), sense] as const));
}

function buildDrafts(): { readonly basic: Map<string, Draft>; readonly forms: Map<string, Draft>; readonly names: string[] } {
  const shared = new Map<string, Draft>();
  const plain = new Map<string, Draft>();
  const forms = new Map<string, Draft>();
  const names: string[] = [];
  const add = (into: Map<string, Draft>, name: string, senses: [Sense, number][], language: "fi" | "sv" | "en"): void => {
    names.push(name);
    addSenses(into, headerKey(name), senses, false);
    const formSenses = senses.map(([sense, weight]): [Sense, number] => [sense, weight * FORM_QUALITY]);
    for (const form of nameForms(name, language)) addSenses(forms, headerKey(form.text), formSenses, form.modifier);
  };
  for (const { language, plain: plainNames, shared: sharedNames } of LANGUAGE_WORDS) {
    for (const [name, sense] of plainEntries(plainNames)) add(plain, name, [[sense, 1]], language);
    for (const [name, senses] of Object.entries(sharedNames)) add(shared, name, sharedSenses(senses), language);
  }
  // A name listed with several meanings has been weighed there; the plain lists must not outweigh it.
  return { basic: new Map([...plain, ...shared]), forms, names };
}

function build(): Vocabulary {
  const { basic, forms, names } = buildDrafts();
  const exact = new Map<string, NameEntry>();
  for (const [key, draft] of [...forms, ...basic]) exact.set(key, { ...draft, length: key.length });
  const accentless = new Map<string, NameEntry>();
  for (const [key, entry] of exact) {
    const plain = plainKey(key);
    if (plain !== key && plain.length >= 4 && !exact.has(plain)) accentless.set(plain, entry);
  }
  const byLength = new Map<number, string[]>();
  for (const key of exact.keys()) {
    if (key.length < 5) continue;
    const sameLength = byLength.get(key.length);
    if (sameLength === undefined) byLength.set(key.length, [key]);
    else sameLength.push(key);
  }
  const singleWords = new Set(names.filter((name) => !name.includes(" ")).map(headerKey));
  const heads = new Map([...exact].filter(([key]) => key.length >= 5 && (singleWords.has(key) || forms.has(key))));
  for (const short of ["taso", "tila", "mål", "nivå", "koko", "pvm", "tid", "klass"]) {
    const entry = exact.get(short);
    if (entry !== undefined) heads.set(short, entry);
  }
  return { exact, accentless, byLength, heads, basic: new Set(basic.keys()) };
}

let built: Vocabulary | undefined;

function vocabulary(): Vocabulary {
  return (built ??= build());
}

/** The name with this key, in its basic or an inflected form, with or without dots and rings. */
export function findName(key: string): FoundName | undefined {
  const { exact, accentless } = vocabulary();
  const entry = exact.get(key);
  if (entry !== undefined) return { entry, quality: 1 };
  const withoutAccents = accentless.get(key) ?? accentless.get(plainKey(key));
  return withoutAccents === undefined ? undefined : { entry: withoutAccents, quality: ACCENT_QUALITY };
}

function sortedLetters(text: string): string {
  return Array.from(text).sort().join("");
}

/**
 * The nearest name within the typing errors that a word of this length is forgiven: one from five letters, two from nine.
 * @param most fewer errors than that
 * @param among `basic`: no inflected forms
 */
export function findMistyped(key: string, most = 2, among: "all" | "basic" = "all"): FoundName | undefined {
  const limit = Math.min(most, allowedEdits(key.length));
  if (limit === 0) return undefined;
  const { exact, byLength, basic } = vocabulary();
  const firstLetter = key.charAt(0);
  const lastLetter = key.charAt(key.length - 1);
  let best: NameEntry | undefined;
  let bestDistance = limit + 1;
  let bestNearness = -1;
  const letters = sortedLetters(key);
  for (let length = key.length - limit; length <= key.length + limit; length += 1) {
    for (const name of byLength.get(length) ?? []) {
      // A typing error seldom hits both ends of a word.
      if (among === "basic" && !basic.has(name)) continue;
      if (!name.startsWith(firstLetter) && !name.endsWith(lastLetter)) continue;
      const distance = editDistance(key, name, Math.min(limit, bestDistance));
      if (distance > bestDistance || distance > limit || distance > allowedEdits(Math.min(name.length, key.length))) continue;
      // Of names equally near the one with the very same letters was meant ("stauts"), then a basic name before a form of one.
      const nearness = (sortedLetters(name) === letters ? 2 : 0) + (basic.has(name) ? 1 : 0);
      if (distance === bestDistance && nearness <= bestNearness) continue;
      bestDistance = distance;
      bestNearness = nearness;
      best = exact.get(name);
    }
  }
  return best === undefined ? undefined : { entry: best, quality: 0.92 - 0.06 * bestDistance };
}

/** The name that ends a compound word: "digitoimenpide" → "toimenpide". The longest one wins. */
function findHead(key: string): FoundName | undefined {
  const { heads } = vocabulary();
  for (let start = 2; start <= key.length - 3; start += 1) {
    const entry = heads.get(key.slice(start));
    if (entry !== undefined) return { entry, quality: 0.8 };
  }
  return undefined;
}

/** The name that a word was meant to be: one typing error, a compound with a known end, or two typing errors. */
export function findNearly(key: string, lenient: boolean): FoundName | undefined {
  const head = key.length >= 6 ? findHead(key) : undefined;
  // A long name with one wrong letter is surer than its end ("talosarviovaikutus").
  const long = lenient && head !== undefined && key.length >= LONG_NAME ? findMistyped(key, 1, "basic") : undefined;
  if (long !== undefined) return long;
  // A long end is surer than a guessed letter ("päähyötyjä"), a short one is not ("kustanusarvio").
  if (!lenient || (head !== undefined && head.entry.length >= LONG_HEAD)) return head;
  return findMistyped(key, 1) ?? head ?? findMistyped(key);
}
