import { LANGUAGES } from "../../../../programme/language";
import type { CodeList } from "../../../../programme/schema";
import { foldCase } from "../../../text/clean";
import { isSizeList } from "../env";
import { findName } from "../vocabulary/find-word";
import type { LetterScale } from "./choices";

const HIGH_MEDIUM_LOW: LetterScale = { h: "L", m: "M", l: "S" };
const PIENI_KESKI_SUURI: LetterScale = { p: "S", k: "M", s: "L" };

/** First letter → code in each language, for values that are written as words; letters of two values are left out. */
function initialsByLanguage(list: CodeList): readonly ReadonlyMap<string, string>[] {
  return LANGUAGES.map((language) => {
    const initials = new Map<string, string | undefined>();
    for (const code of list.codes) {
      if (code.code.length === 1 || code.partOf !== undefined || code.writtenAs === "together") continue;
      const letter = foldCase(code.writtenAs === "code" || code.code === code.code.toUpperCase() ? code.code : code.names[language]).charAt(0);
      initials.set(letter, initials.has(letter) ? undefined : code.code);
    }
    return new Map([...initials].filter((entry): entry is [string, string] => entry[1] !== undefined && /\p{L}/u.test(entry[0])));
  });
}

/** What lone letters in a column mean: the first language whose initials explain all of them. */
export function columnInitials(texts: readonly string[], list: CodeList): { readonly initials: ReadonlyMap<string, string>; readonly proved: boolean } {
  const letters = new Set(texts.map(foldCase).filter((text) => /^\p{L}\.?$/u.test(text)).map((text) => text.charAt(0)));
  const strange = [...letters].filter((letter) => findName(letter, list) === undefined);
  const initials = initialsByLanguage(list).find((map) => strange.every((letter) => map.has(letter)));
  return { initials: initials ?? new Map(), proved: strange.length > 1 };
}

/** The foreign scale that a size column is written in, told by a letter that only it has. */
export function columnScale(texts: readonly string[], list: CodeList): LetterScale | undefined {
  if (!isSizeList(list)) return undefined;
  const letters = new Set(texts.map(foldCase).filter((text) => /^\p{L}$/u.test(text)));
  if (letters.has("h")) return HIGH_MEDIUM_LOW;
  return letters.has("p") || letters.has("k") ? PIENI_KESKI_SUURI : undefined;
}
