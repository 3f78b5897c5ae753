import { foldAccents, foldCase, foldLookalikes } from "../../../text/clean";

const AROUND = /^[\s"'()[\].,:;!*_]+|[\s"'()[\].,:;!*_]+$/gu;
const INSIDE = /[\s.'"()[\]-]+/gu;
const BETWEEN_DIGITS = /\d[^\p{L}\p{N}]+\d/u;

/** The text as written, but for case and blanks. */
export function exactKey(text: string): string {
  return foldCase(text);
}

/**
 * The text without accents, quotes, blanks, hyphens and full stops, with look-alike letters as Latin ones. Undefined
 * where marks between digits tell values apart: "1, 2" is not 12.
 */
export function looseKey(text: string): string | undefined {
  const bare = foldAccents(foldLookalikes(text)).replace(AROUND, "");
  if (BETWEEN_DIGITS.test(bare)) return undefined;
  const key = bare.length >= 6 ? bare.replace(/[\s.'"()[\]/-]+/gu, "") : bare.replace(INSIDE, "");
  return key === "" ? undefined : key;
}
