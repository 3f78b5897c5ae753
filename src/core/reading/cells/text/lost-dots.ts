import { foldAccents } from "../../text/clean";

/**
 * Beginnings of common words of roadmaps that have ä, ö or å, to notice that a text has lost its dots
 * ("Sahkoinen arkistointi"). Their bare forms begin no other word.
 */
const STEMS: readonly string[] = [
  ...["sähkö", "järjestelm", "käyttö", "käyttäj", "käytänt", "päätö", "päivit", "kehittämi", "hyödynt", "hyöty", "yhteistyö", "työnkul", "työtila", "työpöyt", "tekoäly", "älyk", "lähiverk", "etätyö", "etäyhte", "tietämy", "viestintä", "sisält", "nykyä", "määräy", "käsittel", "yhtenäi", "yhdenmuk", "ympärist", "henkilöst", "hyväksy", "säästö", "sääntö", "säilyt", "väestö", "käynnist", "kehitystyö", "pääsynhall", "pääkäyt", "tietojärjest"],
  ...["åtgärd", "utvärder", "förbättr", "förnya", "förvalt", "säkerhet", "tjänst", "möjligg", "användning", "införand", "ärende"],
];
const BY_PLAIN: ReadonlyMap<string, string> = new Map(STEMS.map((stem) => [foldAccents(stem), stem]));
const SHORTEST = 4;
const LONGEST = 14;
const DOTTED = /[äöåÄÖÅ]/u;

function restored(word: string): string | undefined {
  const lower = word.toLowerCase();
  for (let length = Math.min(LONGEST, lower.length); length >= SHORTEST; length -= 1) {
    const stem = BY_PLAIN.get(lower.slice(0, length));
    if (stem === undefined || stem === lower.slice(0, length)) continue;
    return lower.startsWith(word.charAt(0)) ? stem + word.slice(length) : stem.charAt(0).toUpperCase() + stem.slice(1) + word.slice(length);
  }
  return undefined;
}

/** First letters of the bare stems: most words begin otherwise. */
const BEGINNINGS = new RegExp(`(?:^| )(?:${[...new Set([...BY_PLAIN.keys()].map((stem) => stem.slice(0, SHORTEST)))].sort().join("|")})`, "i");

/** The text with the dots of its well-known words put back, where it has none at all; undefined when none is missing. */
export function withDots(text: string): string | undefined {
  if (text.length > 200 || DOTTED.test(text)) return undefined;
  if (!BEGINNINGS.test(text)) return undefined;
  const dotted = text
    .split(" ")
    .map((word) => restored(word) ?? word)
    .join(" ");
  return dotted === text ? undefined : dotted;
}
