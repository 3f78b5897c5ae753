import type { Language } from "../programme/language";
import { LANGUAGES } from "../programme/language";
import { headerKey } from "./shape/header/header-key";
import { englishNames, englishShared } from "./shape/header/words/en";
import { finnishNames } from "./shape/header/words/fi";
import { finnishShared } from "./shape/header/words/fi-shared";
import type { PlainNames, SharedNames } from "./shape/header/words/sense";
import { swedishNames } from "./shape/header/words/sv";
import { swedishShared } from "./shape/header/words/sv-shared";
import { foldCase } from "./text/clean";

function wordsOf(names: PlainNames, shared: SharedNames): ReadonlySet<string> {
  const all = [...Object.values(names).flatMap((list) => list.split(",")), ...Object.keys(shared)];
  return new Set(all.flatMap((name) => headerKey(name.trim()).split(" ")).filter((word) => word.length > 1));
}

const WORDS: Readonly<Record<Language, ReadonlySet<string>>> = { fi: wordsOf(finnishNames, finnishShared), sv: wordsOf(swedishNames, swedishShared), en: wordsOf(englishNames, englishShared) };

/**
 * The language of a table's headers: the one that knows most of their words. Words that several languages share
 * ("status") count for each, so that they decide nothing; a tie goes to the programme's main language.
 */
export function tableLanguage(headers: readonly string[], programmeLanguages: readonly Language[]): Language {
  const words = headers.flatMap((header) => headerKey(foldCase(header)).split(" "));
  const hits = (language: Language): number => words.reduce((count, word) => count + (WORDS[language].has(word) ? 1 : 0), 0);
  const order = [...programmeLanguages, ...LANGUAGES.filter((language) => !programmeLanguages.includes(language))];
  return order.reduce((best, language) => (hits(language) > hits(best) ? language : best), order[0] ?? "fi");
}
