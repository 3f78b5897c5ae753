import { foldCase } from "../../text/clean";

const BETWEEN_DIGITS = /(?<=\d)[^\p{L}\d]+(?=\d)/gu;
const NOT_LETTER_OR_DIGIT = /[^\p{L}\d ]+|(?<!\d) +| +(?!\d)/gu;

/**
 * The key by which two titles are the same: case, blanks and punctuation do not count, digits that were apart stay
 * apart ("vaihe 1.2" is not "vaihe 12"). A title of punctuation alone is its own key.
 */
export function titleKey(text: string): string {
  const folded = foldCase(text);
  const key = folded.replace(BETWEEN_DIGITS, " ").replace(NOT_LETTER_OR_DIGIT, "");
  return key === "" ? folded : key;
}
