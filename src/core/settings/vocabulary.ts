import type { CheckId } from "../checks/check-ids";
import { CHECK_IDS } from "../checks/check-ids";
import type { Severity } from "../checks/severity";
import type { PlainField } from "../programme/fields";
import type { Language } from "../programme/language";
import type { Programme, SeasonName } from "../programme/schema";
import { foldCase } from "../reading/text/clean";
import type { NamedThing, ProgrammeSetting, SettingColumn } from "./setting-ids";
import type { Required, SettingsWords } from "./settings-words";

type WordMap<T extends string> = ReadonlyMap<string, T>;

/** The words of all languages by what they mean; the canonical names count, too. */
export interface Vocabulary {
  readonly languages: readonly SettingsWords[];
  readonly columns: WordMap<SettingColumn>;
  readonly settings: WordMap<ProgrammeSetting>;
  readonly names: WordMap<NamedThing>;
  readonly seasons: WordMap<SeasonName>;
  readonly required: WordMap<Required>;
  readonly scheduleUnits: WordMap<Programme["scheduleUnit"]>;
  readonly severities: WordMap<Severity | "off">;
  readonly languageNames: WordMap<Language>;
  readonly yesNo: WordMap<"yes" | "no">;
  readonly fields: WordMap<PlainField>;
  readonly checks: WordMap<CheckId>;
}

function meanings<T extends string>(all: readonly SettingsWords[], wordsOf: (words: SettingsWords) => Readonly<Record<T, string>>): WordMap<T> {
  const entries = all.flatMap((words) => Object.entries(wordsOf(words)) as [T, string][]);
  return new Map([...entries.map(([meaning]) => [foldCase(meaning), meaning] as const), ...entries.map(([meaning, word]) => [foldCase(word), meaning] as const)]);
}

/** Ticks, and the truth values that Excel makes of words. */
const TICKS: readonly (readonly [string, "yes" | "no"])[] = [["x", "yes"], ["true", "yes"], ["false", "no"]];

/** What settings can be read with: the words of every language of the product. */
export function makeVocabulary(languages: readonly SettingsWords[]): Vocabulary {
  return {
    languages,
    columns: meanings(languages, (words) => words.columns),
    settings: meanings(languages, (words) => words.settings),
    names: meanings(languages, (words) => words.names),
    seasons: meanings(languages, (words) => words.seasons),
    required: meanings(languages, (words) => words.required),
    scheduleUnits: meanings(languages, (words) => words.scheduleUnits),
    severities: meanings(languages, (words) => words.severities),
    languageNames: meanings(languages, (words) => words.languages),
    yesNo: new Map([...TICKS, ...meanings(languages, ({ yes, no }) => ({ yes, no }))]),
    fields: meanings(languages, (words) => words.fields),
    checks: new Map(CHECK_IDS.map((check) => [foldCase(check), check])),
  };
}
