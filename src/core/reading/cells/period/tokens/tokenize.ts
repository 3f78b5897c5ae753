import { ENDINGS } from "../words/endings";
import { lookUp } from "../words/look-up";
import type { Token } from "./token";

const PIECE = /(\d+)|([\p{L}\p{M}_]+)|(\S)/gu;
const ORDINAL_LETTERS = new Set(["st", "nd", "rd", "th"]);

/** Letters that belong to the number before them. */
function isNumberEnding(word: string, afterColon: boolean): boolean {
  return ORDINAL_LETTERS.has(word) || (afterColon && ENDINGS.has(word));
}

/** Splits folded text into numbers, words and signs. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (const match of text.matchAll(PIECE)) {
    const [piece, digits, word] = match;
    const start = match.index;
    const place = { glued: start === last && start > 0, start, end: start + piece.length };
    last = place.end;
    if (digits !== undefined) {
      tokens.push({ kind: "number", value: Number(digits), width: digits.length, ending: "", ...place });
      continue;
    }
    if (word === undefined) {
      tokens.push({ kind: "sign", sign: piece, ...place });
      continue;
    }
    const before = tokens.at(-1);
    const colon = before?.kind === "sign" && before.sign === ":" && before.glued;
    const number = colon ? tokens.at(-2) : before;
    if (place.glued && number?.kind === "number" && number.ending === "" && isNumberEnding(word, colon)) {
      tokens.splice(colon ? -2 : -1, 2, { ...number, ending: word, end: place.end });
    } else {
      tokens.push({ kind: "word", text: word, known: lookUp(word), ...place });
    }
  }
  return tokens;
}
