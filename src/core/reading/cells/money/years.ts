import type { NumberToken, Token } from "./tokens";
import { isMark, isRole } from "./tokens";

/** Years that a bare number beside an amount is taken for. */
const LIKELY = { from: 2015, to: 2040 };

const FOUR_DIGITS = /^(?:19[5-9]\d|2[01]\d\d)$/u;

const TWO_DIGITS = /^(?:1[5-9]|[23]\d)$/u;

/** The year that a number may be: four digits in one piece. */
function possibleYear(token: Token | undefined): number | undefined {
  if (token?.kind !== "number" || !FOUR_DIGITS.test(token.text)) return undefined;
  return token.number.value;
}

/** "TA24: 10 000", "25: 10 000, 26: 5 000". */
function shortYear(tokens: readonly Token[], index: number): number | undefined {
  const token = tokens[index];
  if (token?.kind !== "number" || !TWO_DIGITS.test(token.text) || hasUnit(tokens, index)) return undefined;
  const before = tokens[index - 1];
  const labels = isMark(tokens[index + 1], ":") && tokens[index + 2]?.kind === "number" && (before === undefined || isMark(before, ",", ";"));
  return isRole(before, "calendar-year") || labels ? 2000 + token.number.value : undefined;
}

function hasUnit(tokens: readonly Token[], index: number): boolean {
  if (isRole(tokens[index + 1], "currency", "foreign", "thousand", "thousand-crowns", "million", "milliard")) return true;
  return isRole(tokens[index - 1], "currency", "foreign") && tokens[index - 2]?.kind !== "number";
}

/** "vuonna 2025", "v. 2025", "TA 2025": the word says that a year follows. */
function isYearWord(token: Token | undefined): boolean {
  return isRole(token, "calendar-year") || (isRole(token, "year") && ["v", "vuosi", "vuotta", "år", "året", "year"].includes(token.word));
}

function isYear(tokens: readonly Token[], index: number, year: number, amounts: boolean): boolean {
  if (hasUnit(tokens, index)) return false;
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  if (isYearWord(before)) return true;
  if (isMark(before, "+") || isMark(after, "+") || isRole(before, "times") || isRole(after, "times")) return false;
  if (isMark(after, ":", "=") || isMark(before, "(", "/")) return true;
  if (before?.kind === "word" && before.role === "unknown") return true;
  return amounts && year >= LIKELY.from && year <= LIKELY.to;
}

/** The last year of a span "2025-2027" or "2025-27" that begins at `index`, or undefined. */
function spanEnd(tokens: readonly Token[], index: number, from: number): number | undefined {
  const last = tokens[index + 2];
  if (!isMark(tokens[index + 1], "-") || last?.kind !== "number" || hasUnit(tokens, index + 2)) return undefined;
  const to = possibleYear(last) ?? (/^\d\d$/u.test(last.text) ? Math.floor(from / 100) * 100 + last.number.value : 0);
  return to > from ? to : undefined;
}

function isAmount(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  return token?.kind === "number" && !isMark(tokens[index + 1], "%") && (hasUnit(tokens, index) || possibleYear(token) === undefined);
}

/**
 * Marks the numbers that are years ("2025: 10 000", "10 000 (2025)", "v. 2025", "2025–2027"), and drops the word that
 * announced them. A lone number is never a year: it may be an amount of 2 025 euros.
 */
export function markYears(tokens: readonly Token[]): readonly Token[] {
  const amounts = tokens.some((_, index) => isAmount(tokens, index));
  const marked: Token[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    const year = possibleYear(token) ?? shortYear(tokens, index);
    const to = year === undefined ? undefined : spanEnd(tokens, index, year);
    if (year === undefined || !((to !== undefined && amounts) || isYear(tokens, index, year, amounts))) {
      marked.push(token);
      continue;
    }
    if (isYearWord(marked.at(-1))) marked.pop();
    const { text, depth } = token as NumberToken;
    marked.push({ kind: "year", from: year, to: to ?? year, text: to === undefined ? text : `${text}-${to}`, depth });
    if (to !== undefined) index += 2;
  }
  return marked;
}
