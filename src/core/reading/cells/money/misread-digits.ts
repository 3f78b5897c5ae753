/** Letters that are typed or scanned in place of digits. */
const DIGITS: Readonly<Record<string, string>> = { O: "0", o: "0", l: "1", I: "1", "|": "1", S: "5", B: "8" };

/** The thousands of a number, all typed as letters: "10 OOO". */
const GROUP_OF_LETTERS = /(?<=\d) [Oo]{3}(?![\p{L}\d])/gu;
const MIXED = /(?=[OolI|SB]*\d)[\dOolI|SB]*[OolI|SB][\dOolI|SB]*/gu;
/** A separator typed twice: "12 500,,50", "12..500"; two stops before other than three digits are a range. */
const DOUBLED = /\d(?:,[,.]|\.,|\.\.(?=\d{3}(?!\d)))(?=\d)/gu;

/**
 * The text with the slips of a number mended: letters among digits as the digits that they look like ("12 5OO" →
 * "12 500"), a doubled separator once. Undefined when there are none.
 */
export function withoutSlips(text: string): string | undefined {
  const mended = text.replace(MIXED, (run) => run.replace(/\D/gu, (letter) => DIGITS[letter] ?? letter)).replace(GROUP_OF_LETTERS, " 000").replace(DOUBLED, (pair) => pair.slice(0, 2));
  return mended === text ? undefined : mended;
}
