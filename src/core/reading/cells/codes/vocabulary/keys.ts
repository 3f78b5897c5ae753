import { foldAccents, foldCase, foldLookalikes } from "../../../text/clean";
import { remembered } from "./remembered";

const AROUND = /^[\s"'()[\].,:;!*_/]+|[\s"'()[\].,:;!*_/]+$/gu;
const INSIDE = /[\s.'"()[\]-]+/gu;
const BETWEEN_DIGITS = /\d[^\p{L}\p{N}]+\d/u;

/** The text as written, but for case and blanks. */
export const exactKey: (text: string) => string = remembered(foldCase);

/**
 * The text without accents, quotes, blanks, hyphens and full stops, with look-alike letters as Latin ones. Undefined
 * where marks between digits tell values apart: "1, 2" is not 12.
 */
export function looseKey(text: string): string | undefined {
  const key = foldedKey(text);
  return key === "" ? undefined : key;
}

const foldedKey = remembered((text: string): string => {
  const bare = foldAccents(foldLookalikes(text)).replace(AROUND, "");
  if (BETWEEN_DIGITS.test(bare)) return "";
  return bare.length >= 6 ? bare.replace(/[\s.'"()[\]/-]+/gu, "") : bare.replace(INSIDE, "");
});
