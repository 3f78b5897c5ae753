/*
 * The fast path of texts: most titles and descriptions are plain words, and all of them differ in a long table. What is
 * plain here is found so by the careful path as well; anything that it would look at more closely is not plain.
 */

import { firstTrigram, LONG_NUMBER, lookAlong, PROSE, SUSPECT, TITLE, trigramsOf } from "./letter-scan";

/** Beginnings of all marks of secrecy and of the laws that give its grounds; an address without its sign. */
const SENSITIVE = /sala[si]|luott|julk|sisäis|viran|sekre|hemli|konfi|inter|publi|offe|offl|confi|secre|turval|säker|621\/|[([]at[)\]]|(?<![a-zåäö])[ts][tl] ?i/i;

const SHORTEST = 5;
const LONGEST_TITLE = 200;
const LONGEST_PROSE = 4000;

/** First words of texts that say something else than what they name: missing, the same as above, a reference, a template. */
const SPECIAL_FIRST: ReadonlySet<string> = new Set(
  (
    "puuttuu tieto tiedot ei määrittelemättä määritellään tuntematon täydennetään täydennettävä täydentyy lisätään tarkentuu tarkennetaan selvitettävä tyhjä tulee päätetään sovitaan avataan saknas uppgift uppgifter ingen inga inget okänd okänt inte kompletteras preciseras tom definieras bestäms beslutas ännu " +
    "none nil null missing unknown not tbd tba tbc blank empty nimi nimetön nimeämätön namn namnlös unnamed untitled " +
    "sama samat samoin samalainen samanlainen samallainen idem ibid dito ditto samma detsamma likadan likaså same som edellinen kuten kats katso kts vrt jfr viittaus viite hänvisning hänvisas see refer ref identtinen identisk " +
    "lorem dolor kirjoita syötä lisää täytä kuvaa anna toimenpiteen hankkeen projektin tehtävän skriv ange fyll lägg åtgärdens projektets write enter type add insert name title otsikko rubrik description click klicka napsauta nro"
  ).split(" "),
);
/** Templates and tests are also written together: "Esimerkkitoimenpide". */
const SPECIAL_BEGINNING: ReadonlySet<string> = new Set(["esim", "mall", "exem", "exam", "samp", "demo", "test", "asdf", "asd", "qwer", "foo", "bar", "xxx", "xxxx", "aaa", "aaaa"]);
const SPECIAL_LAST = /[ ,-](?:uusi|new|ny)$/i;
const SPECIAL_LAST_LETTERS: ReadonlySet<string> = new Set("iwyIWY");

/** How those words begin: most texts begin otherwise, and need no closer look. */
const SPECIAL_TRIGRAMS = trigramsOf([...SPECIAL_FIRST, ...SPECIAL_BEGINNING]);
const SENSITIVE_TRIGRAMS = trigramsOf(["sala", "luott", "julk", "sisäis", "viran", "sekre", "hemli", "konfi", "inter", "publi", "offe", "offl", "confi", "secre", "turval", "säker", " tt", " tl", " st", " sl", "0tt", "0tl", "0st", "0sl"]);

const WORD = /^[A-ZÅÄÖa-zåäö\d]+/;

function isSpecialFirst(text: string): boolean {
  if (SPECIAL_TRIGRAMS[firstTrigram(text)] !== 1) return false;
  const word = WORD.exec(text)?.[0].toLowerCase() ?? "";
  return SPECIAL_FIRST.has(word) || SPECIAL_BEGINNING.has(word.slice(0, 4)) || SPECIAL_BEGINNING.has(word.slice(0, 3));
}

function isHarmless(text: string, shown: number): boolean {
  return (shown & LONG_NUMBER) === 0 && !isSpecialFirst(text) && ((shown & SUSPECT) === 0 || !SENSITIVE.test(text));
}

/** True for a title of plain words in which nothing needs a closer look but lost dots: it is right as it stands. */
export function isPlainTitle(text: string): boolean {
  if (text.length < SHORTEST || text.length > LONGEST_TITLE) return false;
  const shown = lookAlong(text, SENSITIVE_TRIGRAMS);
  return (shown & TITLE) !== 0 && isHarmless(text, shown) && !(SPECIAL_LAST_LETTERS.has(text.charAt(text.length - 1)) && SPECIAL_LAST.test(text));
}

/** True for a description or a note of plain sentences: it is right as it stands. */
export function isPlainProse(text: string): boolean {
  if (text.length < SHORTEST || text.length > LONGEST_PROSE) return false;
  const shown = lookAlong(text, SENSITIVE_TRIGRAMS);
  return (shown & PROSE) !== 0 && isHarmless(text, shown);
}
