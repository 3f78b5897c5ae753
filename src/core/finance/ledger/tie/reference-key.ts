import { cleanText } from "../../../reading/text/clean";

/** A reference as it is compared: capitals and digits only, without zeros before a number: "dt-012" and "DT 12" are "DT12". */
export function referenceKey(text: string): string {
  return cleanText(text)
    .toUpperCase()
    .replace(/[^\p{L}\d]+/gu, " ")
    .replace(/(?<!\d)0+(?=\d)/gu, "")
    .replaceAll(" ", "");
}

/** Letters and digits together: such a reference can be told among words. */
export function isCodeLike(key: string): boolean {
  return /\p{L}/u.test(key) && /\d/u.test(key) && key.length <= 20;
}

const SEPARATORS = /[\s,;:()[\]{}"'|]+/u;

/** The code-like references in a text: "Lasku 4711 / DT-12" has "DT12". Letters and the number after them may stand apart. */
export function codesIn(text: string): readonly string[] {
  const tokens = cleanText(text).split(SEPARATORS).map(referenceKey);
  const codes = tokens.filter(isCodeLike);
  tokens.forEach((token, index) => {
    const next = tokens[index + 1] ?? "";
    if (/^\p{L}{1,5}$/u.test(token) && /^\d{1,8}$/u.test(next)) codes.push(token + next);
  });
  return codes;
}
