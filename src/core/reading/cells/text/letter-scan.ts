/*
 * One look along a text, character by character, that tells whether it is made of plain words and sentences. A table of
 * 100 000 rows has as many titles and descriptions, all different: patterns would take ten times as long.
 */

/** What a character is, by kind and, below it, by letter (whatever its case) or 31 for any digit. 0: plain texts have none. */
const CHARACTERS = new Uint16Array(256);
const LETTER_BITS = 5;
const LETTER = 31;

const MARK = 1;
const END_MARK = 2;
const BRACKET = 3;
const HYPHEN = 4;
const COMMA = 5;
const BLANK = 6;
const DIGIT = 7;
const UPPER = 8;
const LOWER = 9;

function put(characters: string, kind: number, letterOf: (index: number) => number = () => 0): void {
  for (let index = 0; index < characters.length; index += 1) CHARACTERS[characters.charCodeAt(index)] = (kind << LETTER_BITS) | letterOf(index);
}

put("abcdefghijklmnopqrstuvwxyzåäö", LOWER, (index) => index + 1);
put("ABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖ", UPPER, (index) => index + 1);
put("0123456789", DIGIT, () => LETTER);
put(" ", BLANK);
put(",", COMMA);
put("-", HYPHEN);
put("()", BRACKET);
put('.;:!?%"', END_MARK);
put("/'", MARK);

const TRIGRAM = 0x7fff;
const FIRST_LETTERS = 3;

function characterAt(text: string, index: number): number {
  const code = text.charCodeAt(index);
  return code < CHARACTERS.length ? (CHARACTERS[code] ?? 0) : 0;
}

/** The first three letters of a text as one number. */
export function firstTrigram(text: string): number {
  let trigram = 0;
  for (let index = 0; index < FIRST_LETTERS; index += 1) trigram = (trigram << LETTER_BITS) | (characterAt(text, index) & LETTER);
  return trigram;
}

/** Whether the text of a trigram begins with a letter. */
export function beginsWithLetter(trigram: number): boolean {
  const first = trigram >> (2 * LETTER_BITS);
  return first > 0 && first < LETTER;
}

/** Beginnings of words as a table that is asked by trigram. A blank stands for whatever is no letter and no digit. */
export function trigramsOf(words: readonly string[]): Uint8Array {
  const table = new Uint8Array(TRIGRAM + 1);
  for (const word of words) table[firstTrigram(word)] = 1;
  return table;
}

/** What a look along a text can show, as bits of one number. */
export const TITLE = 1;
export const PROSE = 2;
export const LONG_NUMBER = 4;
export const SUSPECT = 8;

const MOST_DIGITS = 5;
const AT = firstTrigram(" at");
const THREE_DIGITS = firstTrigram("621");
const CLOSING = 41;

/** A word begins with a letter and goes on with two small ones. */
function beginsLikeWord(text: string): boolean {
  const first = characterAt(text, 0) >> LETTER_BITS;
  return first >= UPPER && characterAt(text, 1) >> LETTER_BITS === LOWER && characterAt(text, 2) >> LETTER_BITS === LOWER;
}

/**
 * Looks a text through.
 * - `TITLE`: words of letters and digits that begin like a word, with one blank, one hyphen, or a comma and a blank between them
 * - `PROSE`: the same with the marks of sentences
 * - `LONG_NUMBER`: six digits with nothing but blanks, hyphens or brackets between them, perhaps a telephone number
 * - `SUSPECT`: one of the trigrams asked for stands in it, or "at)" as of "(at)", or a number before a stroke
 *
 * Of a text with any other character only 0 is said.
 */
export function lookAlong(text: string, suspects: Uint8Array): number {
  if (!beginsLikeWord(text)) return 0;
  let isTitle = true;
  let endsWell = true;
  let shown = 0;
  let digits = 0;
  let trigram = 0;
  let before = LOWER;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const character = code < CHARACTERS.length ? (CHARACTERS[code] ?? 0) : 0;
    const kind = character >> LETTER_BITS;
    if (kind >= DIGIT) {
      trigram = ((trigram << LETTER_BITS) | (character & LETTER)) & TRIGRAM;
      if (suspects[trigram] === 1) shown |= SUSPECT;
      if (before === COMMA) isTitle = false;
      endsWell = true;
      digits = kind === DIGIT ? digits + 1 : 0;
      if (digits > MOST_DIGITS) shown |= LONG_NUMBER;
    } else {
      if (kind === 0 || (kind === BLANK && before === BLANK)) return 0;
      if ((code === CLOSING && trigram === AT) || (kind === MARK && trigram === THREE_DIGITS)) shown |= SUSPECT;
      if (kind < HYPHEN || (before < DIGIT && !(kind === BLANK && before === COMMA))) isTitle = false;
      endsWell &&= kind === COMMA || kind === END_MARK || code === CLOSING;
      if (kind < BRACKET || kind === COMMA) digits = 0;
      trigram = (trigram << LETTER_BITS) & TRIGRAM;
    }
    before = kind;
  }
  if (isTitle && before >= DIGIT) shown |= TITLE;
  return endsWell ? shown | PROSE : shown;
}
