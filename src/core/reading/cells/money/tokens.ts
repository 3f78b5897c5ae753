import type { NumberText } from "../../text/number-text";
import { numberAt } from "../../text/number-text";
import { numberWord, splitNumberCompound } from "./number-words";
import type { Role } from "./vocabulary";
import { roleOf } from "./vocabulary";

/** A piece of a money cell's text. */
export type Token =
  /** `noCents`: the number ends in ",-" or ":-". */
  | { readonly kind: "number"; readonly number: NumberText; readonly text: string; readonly noCents: boolean; readonly depth: number }
  | { readonly kind: "word"; readonly role: Role | undefined; readonly word: string; readonly text: string; readonly depth: number }
  /** `glued`: a stroke with no blank on either side. */
  | { readonly kind: "mark"; readonly mark: string; readonly depth: number; readonly glued?: boolean }
  /** A date or a section number: digits that are no amount. */
  | { readonly kind: "date"; readonly text: string; readonly depth: number }
  /** One year or a span of years. */
  | { readonly kind: "year"; readonly from: number; readonly to: number; readonly text: string; readonly depth: number };

export type WordToken = Extract<Token, { kind: "word" }>;
export type NumberToken = Extract<Token, { kind: "number" }>;

const DATE = /\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})?(?![\d.])|\d{4}-\d{2}-\d{2}(?!\d)|§ ?\d+/uy;
const WORD = /(?:\p{L}\.){2,}|\p{L}[\p{L}\p{M}]*(?:[:-]\p{L}[\p{L}\p{M}]*)*(?:2(?!\d))?\.?|[€$£×*@&]/uy;
/** "Office365-lisenssi", "M365 lisenssit", "E5-lisenssi": digits in the name of a product. */
const REST_OF_NAME = /\d+(?:-\p{L}+)*/uy;
const LETTER_IN_NAME = /\d{1,3}(?:-\p{L}{3,}| (?!eur|tuh|tonn|milj)\p{Ll}{4,})/uy;
const NO_CENTS = / ?[,.:] ?-{1,2}(?![\d-])/uy;
const CASE_ENDING = /:(?=\p{L})\p{L}{1,6}/uy;
const DOTS = /\.{2,}|…/uy;

const ARROW = /(?:--?|=)>|[→⇒➔➜]/uy;

const DATE_START = /[\d§]/u;
const DIGIT = /\d/u;
const NUMBER_START = /[-+\d½¼¾]/u;

function lengthAt(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.exec(text)?.[0].length ?? 0;
}

/** A sign belongs to the number after it unless something stands before it that it could join with the number. */
function signAllowed(before: Token | undefined, text: string, at: number): boolean {
  if (before === undefined) return true;
  if (before.kind === "mark") return /[(:;=,]/u.test(before.mark);
  if (before.kind !== "word") return false;
  if (before.role === "currency") return !/\d/u.test(text.slice(0, at));
  if (before.role === "thousand" || before.role === "million" || before.role === "milliard") return false;
  return text[at - 1] === " " && text[at + 1] !== " ";
}

const STOPS = /\./gu;

function wordTokens(text: string, depth: number): Token[] {
  const word = text.toLowerCase().replace(STOPS, "");
  const compound = splitNumberCompound(word);
  if (compound !== undefined) return [...wordTokens(compound.count, depth), ...wordTokens(compound.scale, depth)];
  const digits = numberWord(word);
  const number = digits === undefined ? undefined : numberAt(digits);
  if (number !== undefined && word !== "en" && word !== "ett") return [{ kind: "number", number: { ...number, plain: false }, text, noCents: false, depth }];
  return [{ kind: "word", role: roleOf(word), word, text, depth }];
}

/** The length of a product's name that begins with the word at `at` and goes on with digits; 0 where these are an amount ("n.25 000", "TA25"). */
function nameLength(text: string, at: number, word: number): number {
  const letters = text.slice(at, at + word);
  if (/^\p{Lu}$/u.test(letters)) return lengthAt(LETTER_IN_NAME, text, at + word) > 0 ? word + lengthAt(REST_OF_NAME, text, at + word) : 0;
  const role = roleOf(letters.toLowerCase());
  // "TE24": thousands stand behind a number, never before it.
  const isName = /^\p{L}{2,}$/u.test(letters) && (role === undefined || role === "thousand" || role === "million" || role === "milliard");
  return isName ? word + lengthAt(REST_OF_NAME, text, at + word) : 0;
}

/** The tokens of a clean text, in order. Every character lands in a token, except blanks. */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let depth = 0;
  let at = 0;
  while (at < text.length) {
    const character = text.charAt(at);
    if (character === " ") {
      at += 1;
      continue;
    }
    const date = DATE_START.test(character) ? lengthAt(DATE, text, at) : 0;
    if (date > 0) {
      tokens.push({ kind: "date", text: text.slice(at, at + date), depth });
      at += date;
      continue;
    }
    const signed = character === "-" || character === "+";
    const number = !NUMBER_START.test(character) || (signed && !signAllowed(tokens.at(-1), text, at)) ? undefined : numberAt(text, at);
    if (number !== undefined) {
      let end = number.end + lengthAt(CASE_ENDING, text, number.end);
      const noCents = lengthAt(NO_CENTS, text, end);
      end += noCents;
      tokens.push({ kind: "number", number, text: text.slice(at, end), noCents: noCents > 0, depth });
      at = end;
      continue;
    }
    const word = lengthAt(WORD, text, at);
    const name = word > 0 && DIGIT.test(text.charAt(at + word)) ? nameLength(text, at, word) : 0;
    if (name > 0) {
      const named = text.slice(at, at + name);
      tokens.push({ kind: "word", role: roleOf(named.toLowerCase()), word: named.toLowerCase(), text: named, depth });
      at += name;
      continue;
    }
    if (word > 0) {
      tokens.push(...wordTokens(text.slice(at, at + word), depth));
      at += word;
      continue;
    }
    const dots = lengthAt(DOTS, text, at);
    if (character === "(" || character === "[") depth += 1;
    const arrow = lengthAt(ARROW, text, at);
    const glued = character === "/" && text[at - 1] !== " " && text[at + 1] !== " ";
    tokens.push({ kind: "mark", mark: dots > 0 ? "-" : arrow > 0 ? "→" : character, depth, ...(glued ? { glued } : {}) });
    if ((character === ")" || character === "]") && depth > 0) depth -= 1;
    at += Math.max(dots, arrow, 1);
  }
  return tokens;
}

/** True for a word token of one of the roles. */
export function isRole(token: Token | undefined, ...roles: readonly Role[]): token is WordToken & { readonly role: Role } {
  return token?.kind === "word" && token.role !== undefined && roles.includes(token.role);
}

/** True for one of the marks. */
export function isMark(token: Token | undefined, ...marks: readonly string[]): boolean {
  return token?.kind === "mark" && marks.includes(token.mark);
}
