import { LANGUAGES } from "../core/programme/language";
import type { SettingsWords } from "../core/settings/settings-words";
import { makeVocabulary } from "../core/settings/vocabulary";
import type { Vocabulary } from "../core/settings/vocabulary";
import { nameOfCheck } from "../text/say-finding";
import type { Words } from "../text/words";
import { WORDS } from "../text/words";

/** The words of the settings tables in one language. */
export function settingsWords(words: Words): SettingsWords {
  const { off, ...texts } = words.settings;
  const { severities, yes, no } = words.values;
  return { ...texts, language: words.language, severities: { ...severities, off }, yes, no, fields: words.fields, checkName: (check) => nameOfCheck(words, check) };
}

let vocabulary: Vocabulary | undefined;

/** What settings are read with: they may be written in any language of the product. */
export function settingsVocabulary(): Vocabulary {
  vocabulary ??= makeVocabulary(LANGUAGES.map((language) => settingsWords(WORDS[language])));
  return vocabulary;
}
