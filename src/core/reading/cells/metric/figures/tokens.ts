import type { NumberText } from "../../../text/number-text";
import { numberAt } from "../../../text/number-text";
import { LARGEST_FIGURE } from "./figure-cell";
import { numberWord } from "../../money/number-words";
import type { BaseRole } from "./base-words";
import { baseWords } from "./base-words";

/** A word of a cell: `text` folded, `plain` without accents, both without case endings after a colon and full stops. */
export interface Word {
  readonly text: string;
  readonly plain: string;
  readonly role: BaseRole | undefined;
}

/** A piece of a cell of figures. */
export type Token =
  /** `number` is the size; `sign` is the sign written before it. `word`: a number said in a word ("kolme"). */
  | { readonly kind: "number"; readonly number: NumberText; readonly sign: "" | "+" | "-"; readonly word: Word | undefined }
  | { readonly kind: "word"; readonly word: Word }
  | { readonly kind: "percent"; readonly percent: Percent }
  /** A date: digits that are no figure. */
  | { readonly kind: "date"; readonly text: string }
  | { readonly kind: "sign"; readonly sign: string };

export type Percent = "%" | "‰" | "points";

const DATE = /\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})?(?![\d.])|\d{4}-\d{2}-\d{2}(?!\d)|\d{1,2}\/(?:19|20)\d{2}(?!\d)/uy;
/** "%", "%:n", "%-osuus", "%-yks." */
const PERCENT = /(?<sign>[%‰])(?:[-:] ?(?<tail>\p{L}+)\.?)?/uy;
const PERCENT_WORD = /^(?:pros(?:$|yks)|prosent|procent|percent|pct$|prc$|pp$)/u;
const POINTS = /^(?:yks|pp$|prosyks|enh|point|poang|pisteel)|(?:yksik|enhet|points?$)/u;
/** Digits that are no number: too many of them. */
const DIGITS = /\d+/uy;
/** Letters and digits grown together are a name ("TE24", "K1"), unless the letters say something about the digits. */
const NAME = /(?!(?:x|n|v|ka|md|ca|tav|max|min)\d)\p{L}{1,5}\d[\p{L}\d]*/uy;
const WORD = /(?:\p{L}\.){2,}|\p{L}[\p{L}\p{M}]*(?:['-]\p{L}[\p{L}\p{M}]*)*[²³]?(?::\p{L}{1,6})?\.?|[€$£§]/uy;
const SIGN = /--?>|=>|\.{2,}|>=|<=|\+\/?-/uy;
/** "1)" outside brackets: a list mark, or a footnote at the end. */
const LIST_MARK = /\d{1,2}\)(?<rest> *.)?/uy;
const SIGNS: Readonly<Record<string, string>> = {
  "->": "→", "-->": "→", "=>": "→", "⇒": "→", "➔": "→", "➜": "→", "➡": "→", "⟶": "→", "..": "…", "...": "…", ">=": "≥", "<=": "≤", "+-": "±", "+/-": "±",
  "×": "x", "✕": "x", "✖": "x", "·": ".", "≃": "~", "≈": "~", "∼": "~", "¹": "*", "²": "*", "³": "*", "[": "(", "]": ")",
}; // prettier-ignore
/** Variation selectors and the frame of keycap emoji. */
const UNSEEN = /[\uFE0E\uFE0F\u20E3]/gu;
const ACCENTS = /[\u0300-\u036F]/gu;

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function makeWord(found: string): Word {
  const text = found.replace(/:.*$/u, "").replace(/\./gu, "");
  const plain = text.normalize("NFD").replace(ACCENTS, "");
  return { text, plain, role: baseWords.roleOf(plain) };
}

/** Whether a "-" or "+" at `at` is the number's own sign, not a dash between things or a list mark. */
function ownsSign(text: string, at: number, previous: Token | undefined): boolean {
  if (text[at + 1] === " ") return false;
  if (previous === undefined) return true;
  if (previous.kind === "sign") return /^[(:;=,<>≤≥~→/]$/u.test(previous.sign);
  return previous.kind === "word" && text[at - 1] === " ";
}

function numberToken(text: string, at: number, previous: Token | undefined): { token: Token; end: number } | undefined {
  const first = text.charAt(at);
  const circled = first.charCodeAt(0) - 0x2460;
  if (circled >= 0 && circled < 9) {
    const digit = numberAt(String(circled + 1));
    return digit && { token: { kind: "number", number: { ...digit, plain: false }, sign: "", word: undefined }, end: at + 1 };
  }
  const signed = first === "-" || first === "+";
  if (signed && !ownsSign(text, at, previous)) return undefined;
  const number = numberAt(text, at);
  if (number === undefined || Math.abs(number.value) > LARGEST_FIGURE) return undefined;
  // A minus after the digits is a school mark or a dash here, never a credit.
  const end = !signed && number.negative ? number.end - 1 : number.end;
  return { token: { kind: "number", number: { ...number, value: Math.abs(number.value), negative: false }, sign: signed ? first : "", word: undefined }, end };
}

function wordToken(found: string): Token {
  const word = makeWord(found);
  if (PERCENT_WORD.test(word.plain)) return { kind: "percent", percent: POINTS.test(word.plain) ? "points" : "%" };
  // "en" and "ett" are articles more often than numbers, "en" is also a Finnish negation.
  const digits = word.text === "en" || word.text === "ett" ? undefined : numberWord(word.text);
  const number = digits === undefined ? undefined : numberAt(digits);
  return number === undefined ? { kind: "word", word } : { kind: "number", number: { ...number, plain: false }, sign: "", word };
}

/** The tokens of a folded text, in order; blanks are dropped. */
export function tokensOf(folded: string): readonly Token[] {
  const text = folded.replace(UNSEEN, "");
  const tokens: Token[] = [];
  let at = 0;
  let depth = 0;
  while (at < text.length) {
    if (text[at] === " ") {
      at += 1;
      continue;
    }
    const listMark = depth === 0 ? matchAt(LIST_MARK, text, at) : null;
    if (listMark !== null) {
      tokens.push({ kind: "sign", sign: listMark.groups?.["rest"] === undefined && tokens.length > 0 ? "*" : ";" });
      at += listMark[0].indexOf(")") + 1;
      continue;
    }
    const date = matchAt(DATE, text, at)?.[0];
    const number = date === undefined ? numberToken(text, at, tokens.at(-1)) : undefined;
    const digits = date === undefined && number === undefined ? matchAt(DIGITS, text, at)?.[0] : undefined;
    const percent = matchAt(PERCENT, text, at);
    const word = matchAt(NAME, text, at)?.[0] ?? matchAt(WORD, text, at)?.[0];
    if (date !== undefined) {
      tokens.push({ kind: "date", text: date });
      at += date.length;
    } else if (number !== undefined) {
      tokens.push(number.token);
      at = number.end;
    } else if (digits !== undefined) {
      tokens.push({ kind: "sign", sign: "#" });
      at += digits.length;
    } else if (percent !== null) {
      const tail = percent.groups?.["tail"];
      tokens.push({ kind: "percent", percent: tail !== undefined && POINTS.test(tail) ? "points" : percent.groups?.["sign"] === "‰" ? "‰" : "%" });
      at += percent[0].length;
    } else if (word !== undefined) {
      tokens.push(wordToken(word));
      at += word.length;
    } else {
      const sign = matchAt(SIGN, text, at)?.[0] ?? String.fromCodePoint(text.codePointAt(at) ?? 0);
      tokens.push({ kind: "sign", sign: SIGNS[sign] ?? sign });
      depth = Math.max(0, depth + (sign === "(" || sign === "[" ? 1 : sign === ")" || sign === "]" ? -1 : 0));
      at += sign.length;
    }
  }
  return tokens;
}
