import { foldCase } from "../../text/clean";

/** Only punctuation that stands for "nothing": dashes, dots, question marks, slashes, underscores. */
const MARK = /^(?:[-_.…?/\\|~*' ]+|\(\s*[-?.…]*\s*\)|\[\s*\]|#)$/u;

/** Words that say that the value is not there yet, in any kind of cell. */
const WORDS: ReadonlySet<string> = new Set([
  ...["puuttuu", "tieto puuttuu", "tiedot puuttuvat", "ei tietoa", "ei tiedossa", "ei tiedetä", "ei vielä tiedossa", "ei ole", "ei ole tiedossa", "ei määritelty", "ei määritetty", "määrittelemättä", "tuntematon"],
  ...["ei arvioitu", "täydennetään", "täydennettävä", "täydentyy", "täydennetään myöhemmin", "lisätään myöhemmin", "tarkentuu", "tarkennetaan", "tarkentuu myöhemmin", "selvitettävä", "ei sovellu", "tyhjä", "tulee myöhemmin", "määritellään", "määritellään myöhemmin", "päätetään myöhemmin", "sovitaan myöhemmin", "ei vielä määritelty", "ei vielä päätetty", "avataan myöhemmin"],
  ...["saknas", "uppgift saknas", "uppgifter saknas", "ingen uppgift", "inga uppgifter", "okänd", "okänt", "ej känt", "inte känt", "kompletteras", "kompletteras senare", "preciseras", "preciseras senare", "ej tillämpligt", "ej angivet", "tom", "definieras senare", "bestäms senare", "beslutas senare", "ännu inte bestämt"],
  ...["n/a", "na", "n.a.", "n.a", "tbd", "t.b.d.", "tba", "tbc", "none", "nil", "null", "missing", "unknown", "not known", "not available", "not applicable", "to be defined", "to be decided", "to be confirmed", "blank", "empty", "(blank)", "(tyhjä)", "(tom)"],
]);

const AROUND = /^[\s([{"'*]+|[\s)\]}"'*.!?…:]+$/gu;

/** True for a mark or a phrase that says "no value": "-", "?", "TBD", "ei tiedossa", "uppgift saknas". */
export function isMissingMark(text: string): boolean {
  if (text.length > 40) return false;
  const folded = foldCase(text);
  // Two apostrophes are a ditto mark, not an empty cell.
  if (folded === "''") return false;
  return folded === "" || MARK.test(folded) || WORDS.has(folded) || WORDS.has(folded.replace(AROUND, ""));
}
