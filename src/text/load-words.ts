import type { Language } from "../core/programme/language";
import type { ReviewWords, Words } from "./word-tables";

const REVIEW_WORDS: Readonly<Record<Language, () => Promise<ReviewWords>>> = {
  fi: async () => (await import(/* webpackChunkName: "words-fi" */ "./fi/review-words")).reviewWords,
  sv: async () => (await import(/* webpackChunkName: "words-sv" */ "./sv/review-words")).reviewWords,
  en: async () => (await import(/* webpackChunkName: "words-en" */ "./en/review-words")).reviewWords,
};

const ALL_WORDS: Readonly<Record<Language, () => Promise<Words>>> = {
  fi: async () => (await import(/* webpackChunkName: "sheet-words-fi" */ "./fi/words")).words,
  sv: async () => (await import(/* webpackChunkName: "sheet-words-sv" */ "./sv/words")).words,
  en: async () => (await import(/* webpackChunkName: "sheet-words-en" */ "./en/words")).words,
};

/** Brings what a language says of a roadmap under review; rejects where the program's file cannot be had. */
export function loadReviewWords(language: Language): Promise<ReviewWords> {
  return REVIEW_WORDS[language]();
}

/** Brings everything that a language says; rejects where the program's file cannot be had. */
export function loadWords(language: Language): Promise<Words> {
  return ALL_WORDS[language]();
}
