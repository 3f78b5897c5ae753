/** Control characters, and those that turn the direction of writing: they could make a terminal show something else than what is there. */
const STEERING = /(?!\s)\p{Cc}|[\u202A-\u202E\u2066-\u2069]/gu;

/** Text from the user's files as one harmless line of a terminal: an escape sequence in a cell must not colour, move or clear anything. */
export function plainText(text: string): string {
  return text.replace(STEERING, "").replace(/\s+/gu, (blanks) => (/^\u00A0+$/u.test(blanks) ? blanks : " "));
}
