/*
 * The fast path of texts: most titles and descriptions are plain words, and all of them differ in a long table. What is
 * plain here is found so by the careful path as well; anything that it would look at more closely is not plain.
 */

/** Words of Latin letters and digits, one blank or hyphen or a comma between them; the first begins like a word. */
const PLAIN_TITLE = /^[A-ZÅÄÖa-zåäö][a-zåäö]{2,}[A-Za-zÅÄÖåäö\d]*(?:(?: |, |-)[A-Za-zÅÄÖåäö\d]+)*$/;
/** The same with the marks of sentences. */
const PLAIN_PROSE = /^[A-ZÅÄÖa-zåäö][A-Za-zÅÄÖåäö\d]*(?:[ ,.;:()!?%/'"-]+[A-Za-zÅÄÖåäö\d]+)*[.,;:)!?%"]*$/;
/** Six digits with nothing but blanks, hyphens or brackets between them may be a telephone number or a personal identity code. */
const DIGITS = /\d(?:[ ()-]*\d){5}/;
/** Beginnings of all marks of secrecy and of the laws that give its grounds; an address without its sign. */
const SENSITIVE = /sala[si]|luott|julk|sisäis|viran|sekre|hemli|konfi|inter|publi|offe|offl|confi|secre|turval|säker|621\/|[([]at[)\]]|(?:^|[ ,(/-])[ts][tl] ?i/i;

const SHORTEST = 5;
const LONGEST_TITLE = 200;
/** Shorter notes may say that there is nothing, or the same as above. */
const SHORTEST_PROSE = 41;
const LONGEST_PROSE = 4000;

/** First words of texts that say something else than what they name: missing, the same as above, a reference, a template. */
const SPECIAL_FIRST: ReadonlySet<string> = new Set(
  (
    "puuttuu tieto tiedot ei määrittelemättä määritellään tuntematon täydennetään täydennettävä täydentyy lisätään tarkentuu tarkennetaan selvitettävä tyhjä tulee päätetään sovitaan avataan saknas uppgift uppgifter ingen inga inget okänd okänt inte kompletteras preciseras tom definieras bestäms beslutas ännu " +
    "none nil null missing unknown not tbd tba tbc blank empty nimi nimetön nimeämätön namn namnlös unnamed untitled " +
    "sama samat samoin samanlainen samallainen idem ibid dito ditto samma detsamma likadan likaså same som edellinen kuten kats katso kts vrt jfr viittaus viite hänvisning hänvisas see refer ref identtinen identisk " +
    "lorem dolor kirjoita syötä lisää täytä kuvaa anna toimenpiteen hankkeen projektin tehtävän skriv ange fyll lägg åtgärdens projektets write enter type add insert name title otsikko rubrik description click klicka napsauta nro"
  ).split(" "),
);
/** How those words begin: most titles begin otherwise, and need no closer look. */
const SPECIAL_FIRST_LETTERS: ReadonlySet<string> = new Set([...SPECIAL_FIRST].flatMap((word) => (word.length < 4 ? [" ", ",", "-"].map((end) => word + end) : [word.slice(0, 4)])));
/** Templates and tests are also written together: "Esimerkkitoimenpide". */
const SPECIAL_BEGINNING: ReadonlySet<string> = new Set(["esim", "mall", "exem", "exam", "samp", "demo", "test", "asdf", "asd", "qwer", "foo", "bar", "xxx", "xxxx", "aaa", "aaaa"]);
const LONGEST_SPECIAL = 17;
const SPECIAL_LAST = /[ ,-](?:uusi|new|ny)$/i;

/** Where the first word ends. */
function firstEnd(text: string): number {
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charCodeAt(index);
    if (character === 32 || character === 44 || character === 45) return index;
  }
  return text.length;
}

function isSpecialFirst(text: string): boolean {
  const beginning = text.slice(0, 4).toLowerCase();
  if (SPECIAL_BEGINNING.has(beginning) || SPECIAL_BEGINNING.has(beginning.slice(0, 3))) return true;
  if (!SPECIAL_FIRST_LETTERS.has(beginning)) return false;
  const end = firstEnd(text);
  return end <= LONGEST_SPECIAL && SPECIAL_FIRST.has(text.slice(0, end).toLowerCase());
}

/** True for a title of plain words in which nothing needs a closer look but lost dots: it is right as it stands. */
export function isPlainTitle(text: string): boolean {
  if (text.length < SHORTEST || text.length > LONGEST_TITLE || !PLAIN_TITLE.test(text)) return false;
  if (isSpecialFirst(text) || SPECIAL_LAST.test(text)) return false;
  return !DIGITS.test(text) && !SENSITIVE.test(text);
}

/** True for a description or a note of plain sentences: it is right as it stands. */
export function isPlainProse(text: string): boolean {
  return text.length >= SHORTEST_PROSE && text.length <= LONGEST_PROSE && PLAIN_PROSE.test(text) && !text.includes("  ") && !DIGITS.test(text) && !SENSITIVE.test(text);
}
