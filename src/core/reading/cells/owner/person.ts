import { isGivenName } from "./given-names";

/** A person's name as understood. */
export interface Person {
  /** "Maija Virtanen", "Virtanen", "Maija V.". */
  readonly name: string;
  readonly surname: string | undefined;
  /** "MV", where both names are known. */
  readonly initials: string | undefined;
  /** First and last name in this order, spelt out. */
  readonly full: boolean;
  /** Written another way than it is shown: capitals, order. */
  readonly changed: boolean;
}

const NAME_WORD = /^\p{L}[\p{L}'’]*(?:-\p{L}[\p{L}'’]*)*$/u;
const INITIAL = /^\p{Lu}\.?$/u;
const PARTICLE = /^(?:von|af|de|van|der|den|la|le|du|di|da|zu)$/u;
const SURNAME_ENDING = /(?:nen|la|lä|ström|berg|qvist|kvist|lund|man|sson|son|mäki|niemi|lahti|järvi|koski|ranta|vaara|holm|blom|stedt|ila|ilä)$/u;
const MOST_WORDS = 5;

function capitalise(word: string): string {
  return word.toLowerCase().replace(/(?:^|-)\p{L}/gu, (letter) => letter.toUpperCase());
}

function proper(word: string, allLower: boolean): string {
  if (PARTICLE.test(word)) return word;
  const shouted = word.length > 2 && word === word.toUpperCase();
  return shouted || allLower ? capitalise(word) : word;
}

function build(given: readonly string[], family: readonly string[], typed: string): Person {
  const name = [...given, ...family].join(" ");
  const surname = family.length === 0 ? undefined : family.join(" ");
  const first = given[0];
  const main = family.find((word) => !PARTICLE.test(word));
  const known = first !== undefined && main !== undefined && !INITIAL.test(main);
  const spelt = [...given, ...family].every((word) => !INITIAL.test(word));
  return { name, surname: surname !== undefined && INITIAL.test(surname) ? undefined : surname, initials: known ? first.charAt(0) + main.charAt(0) : undefined, full: known && spelt, changed: name !== typed };
}

/** Reads a name of one to five words as a person's; undefined when it does not look like one. */
export function readPerson(typed: string): Person | undefined {
  const text = typed.replace(/^(\p{Lu})\.(?=\p{L}{2})/u, "$1. ");
  const words = text.split(" ");
  if (words.length > MOST_WORDS || !words.every((word) => NAME_WORD.test(word) || INITIAL.test(word))) return undefined;
  const allLower = text === text.toLowerCase();
  const capital = words.every((word) => /^\p{Lu}/u.test(word) || PARTICLE.test(word));
  const nameLike = words.some((word) => isGivenName(word) || SURNAME_ENDING.test(word));
  if (!capital && !(allLower && nameLike && words.length <= 3)) return undefined;
  const shown = words.map((word) => proper(word, allLower));
  const [only, second, ...rest] = shown;
  if (only === undefined) return undefined;
  if (second === undefined) {
    if (only.length < 2) return undefined;
    return isGivenName(only) && !SURNAME_ENDING.test(only.toLowerCase()) ? build([only], [], text) : build([], [only], text);
  }
  // "Virtanen Maija", "Virtanen M.": the surname first, as in a list of staff.
  const turned = rest.length === 0 && !isGivenName(only) && !INITIAL.test(only) && (isGivenName(second) || (INITIAL.test(second) && SURNAME_ENDING.test(only.toLowerCase())));
  if (turned) return build([second], [only], text);
  const familyFrom = shown.findIndex((word, index) => index > 0 && PARTICLE.test(word));
  const from = familyFrom > 0 ? familyFrom : shown.length - 1;
  return build(shown.slice(0, from), shown.slice(from), text);
}

/** The person that an e-mail address names: "maija.virtanen@kunta.fi" → Maija Virtanen; undefined for a mailbox of a unit. */
export function personOfAddress(address: string): Person | undefined {
  const local = (address.split(/@|\(at\)|\[at\]/iu)[0] ?? "").replace(/\d+$/u, "");
  const words = local.split(/[._]+/u).filter((word) => word !== "");
  if (words.length < 2 || words.length > 4) return undefined;
  const name = words.map((word) => (word.length === 1 ? `${word.toUpperCase()}.` : PARTICLE.test(word) ? word : capitalise(word))).join(" ");
  return readPerson(name);
}

/** True when a name cannot be spelt so: "-nen" after a consonant, a letter three times. */
export function isMisspeltName(name: string): boolean {
  return /[^aeiouyäöå-]nen$/iu.test(name) || /(\p{L})\1\1/iu.test(name);
}
