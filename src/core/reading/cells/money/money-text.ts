import { formatClass } from "../../../grid/number-format";
import { scaledInteger, wholeNumberText } from "../../text/number-text";
import type { Reading } from "../../reading";
import type { Money } from "../../values";
import type { ReadingContext } from "../cell-kind";
import { isPlaceholder, noValueYet } from "../../text/no-value-yet";
import { isFormulaText, isTooNarrow } from "../../text/pasted-text";
import { isFormulaError } from "../text/formula-error";
import type { GrossAndNet } from "./gross-and-net";
import { grossAndNet } from "./gross-and-net";
import { isMissingMark } from "../text/missing-mark";
import { concludeAmounts, moneyOf } from "./conclude";
import { withoutSlips } from "./misread-digits";
import type { MoneyChoices } from "./money-choices";
import type { Phrase } from "./phrase";
import { plainCents } from "./plain-amount";
import { readPhrase } from "./phrase";
import { annual } from "./sum-up";
import { readWords } from "./words-only";

/** Longer texts are remarks, not amounts. */
const LONGEST = 2000;

/** Euros written as they should be: "12 500,50 €", "-1 500", "9 900 euroa (alv. 0)". */
const CANONICAL = /^(?<number>-?\d+(?: \d+)*(?:,\d{1,2})?)(?: ?€| euroa?)?(?: ?\(?(?:alv|moms|vat)\.? ?0(?: ?%)?\)?)?$/iu;

/** "12 500 €*": the mark of a footnote. */
const FOOTNOTE = /(?<=[\d€e] ?)(?:\*+|[¹²³])\s*$/u;
/** "12,5,00": nobody can tell which comma counts. Thousands have three digits. */
const TWO_DECIMAL_SIGNS = /\d,\d{1,2},\d|\d,\d+,\d{1,2}(?!\d)|(?<![\d.])\d+\.(?:3[2-9]|[4-9]\d)\.\d{2}(?![\d.])/u;

const YEAR_LIKE = /^20(?:1[5-9]|[23]\d|40)$/u;

function isCanonical(text: string): boolean {
  const number = wholeNumberText(CANONICAL.exec(text)?.groups?.["number"] ?? "");
  return number?.plain === true && !(number.negative && number.value === 0);
}

const BRACKETED = /^\( ?(?<number>[\d ,.]+?)(?: ?€)? ?\)(?: ?€)?$/u;

/** "(1 500)": a negative amount in the accountant's way, and how Excel itself takes it. */
function bracketed(raw: string, text: string, choices: MoneyChoices): Reading<Money> | undefined {
  const number = wholeNumberText(BRACKETED.exec(text)?.groups?.["number"] ?? "");
  const cents = number === undefined ? undefined : scaledInteger(number, 2 + choices.base);
  return cents === undefined ? undefined : { raw, status: "uncertain", value: moneyOf({ cents: -cents || 0 }, choices, undefined), note: "credit-mark" };
}

/** "125 00 €", "1 25 00": blanks where no thousands are. */
const SCATTERED = /^(?!\d{1,3}(?: \d{3})+(?!\d| \d))(?<digits>\d{1,3}(?: \d{1,3})+)(?: ?€)?$/u;

function scattered(raw: string, text: string, choices: MoneyChoices): Reading<Money> | undefined {
  const digits = SCATTERED.exec(text)?.groups?.["digits"]?.replaceAll(" ", "");
  const number = digits === undefined || digits.length < 4 || digits.length > 7 ? undefined : wholeNumberText(digits);
  const cents = number === undefined ? undefined : scaledInteger(number, 2 + choices.base);
  return cents === undefined ? undefined : { raw, status: "uncertain", value: moneyOf({ cents }, choices, undefined), note: "typo" };
}

/** "Ei kustannuksia 2025": the only number is the year that the words are about. */
function onlyYear({ parts, largestBare = 0, words }: Phrase): boolean {
  return parts.length === 1 && parts[0]?.kind === "term" && words.length > 0 && Number.isInteger(largestBare) && largestBare >= 2015 && largestBare <= 2040;
}

/** The same cell with digits in place of look-alike letters, where that makes one clear amount of it. */
function misread(raw: string, phrase: Phrase, choices: MoneyChoices, context: ReadingContext): Reading<Money> | undefined {
  const suggestion = withoutSlips(phrase.text);
  if (suggestion === undefined) return undefined;
  const repaired = readPhrase(suggestion, choices.base, context.programme.workTime);
  const readable = repaired.parts.length === 1 && repaired.detail === undefined && repaired.parts[0]?.kind === "term";
  return readable ? { raw, status: "unreadable", suggestion, note: "letters-in-number" } : undefined;
}

/** A text without an amount: words, a cost class, person-days. */
function readOther(raw: string, phrase: Phrase, choices: MoneyChoices): Reading<Money> {
  if (phrase.parts.some((part) => part.kind === "term" && part.per === "unit")) return { raw, status: "uncertain", note: "unit-price", detail: phrase.text };
  if (phrase.tooLarge) return { raw, status: "unreadable", note: "out-of-range" };
  if (phrase.others.includes("foreign")) return { raw, status: "unreadable", note: "other-currency" };
  const words = readWords(phrase);
  const zero = moneyOf({ cents: 0 }, choices, phrase.vat?.basis);
  if (words.what === "zero") return { raw, status: "normalised", value: zero, note: "own-work", ...(words.ownWork ? { aside: { cost: phrase.costClass ?? "S" } } : {}) };
  const aside = { ...(phrase.costClass === undefined ? {} : { cost: phrase.costClass }), ...(phrase.personDays === undefined ? {} : { personDays: phrase.personDays }) };
  if (Object.keys(aside).length > 0) return { raw, status: "uncertain", note: "value-of-another-field", aside };
  // "TA 2025": a year, and no amount.
  if (words.what === "empty" && phrase.words.length === 0 && phrase.parts.length > 0 && phrase.parts.every((part) => part.kind === "year")) return { raw, status: "uncertain", note: "value-of-another-field", detail: phrase.text };
  if (words.what === "empty" && phrase.looseCount) return { raw, status: "uncertain", note: "value-of-another-field", detail: phrase.text };
  if (words.what === "empty" && !phrase.parts.some((part) => part.kind === "year" && phrase.words.length === 0)) return { raw, status: "empty" };
  if (words.what === "uncertain") return { raw, status: "uncertain", note: words.note, ...(words.zero === true ? { value: zero } : {}), detail: phrase.text };
  return { raw, status: "unreadable", note: "no-amount" };
}

/** What is without tax, or left to pay, counts; the other is kept beside it. */
function concludeTwice(raw: string, phrase: Phrase, choices: MoneyChoices, { gross, net, differBy, beside }: GrossAndNet): Reading<Money> {
  const isTax = differBy === "tax";
  const value = moneyOf(annual(net), choices, isTax ? "excluded" : undefined, phrase);
  const others = [moneyOf(annual(gross), choices, isTax ? "included" : undefined, phrase)];
  if (differBy === null) return { raw, status: "uncertain", value, others, note: "two-candidates", detail: beside };
  return { raw, status: "normalised", value, others, note: "several-values", detail: beside };
}

/** The column's unit was used: says so, and asks where it does not fit. */
function underUnit(reading: Reading<Money>, phrase: Phrase, choices: MoneyChoices): Reading<Money> {
  if (choices.base === 0 || phrase.largestBare === undefined || phrase.largestBare === 0 || reading.status === "uncertain") return reading;
  if (phrase.largestBare >= choices.outlierFrom) return { ...reading, status: "uncertain", note: "amount-out-of-scale" };
  return { ...reading, status: choices.confirmed ? "normalised" : "uncertain", note: "unit-from-header" };
}

/** Reads a text cell of a money column; never throws. */
export function readMoneyText(raw: string, format: string | undefined, choices: MoneyChoices, context: ReadingContext): Reading<Money> {
  const plain = choices.base === 0 && !YEAR_LIKE.test(raw) && formatClass(format) !== "text" ? plainCents(raw) : undefined;
  if (plain !== undefined) return { raw, status: "ok", value: moneyOf({ cents: plain }, choices, undefined) };
  if (isFormulaError(raw)) return { raw, status: "unreadable", note: "formula-error" };
  if (isTooNarrow(raw)) return { raw, status: "unreadable", note: "formula-error" };
  if (isFormulaText(raw)) return { raw, status: "unreadable", note: "formula-like" };
  if (isMissingMark(raw) || isPlaceholder(raw) || noValueYet(raw) !== undefined) return { raw, status: "empty" };
  if (raw.length > LONGEST || TWO_DECIMAL_SIGNS.test(raw)) return { raw, status: "unreadable", note: "no-amount" };
  const unmarked = raw.replace(FOOTNOTE, "");
  if (unmarked !== raw) {
    const reading = readMoneyText(unmarked, format, choices, context);
    return { ...reading, raw, ...(reading.status === "ok" || reading.status === "normalised" ? { status: "uncertain", note: "footnote-mark" } : {}) };
  }
  const phrase = readPhrase(raw, choices.base, context.programme.workTime);
  const special = bracketed(raw, phrase.text, choices) ?? scattered(raw, phrase.text, choices) ?? misread(raw, phrase, choices, context);
  if (special !== undefined) return special;
  const twice = phrase.parts.length > 1 && phrase.vat !== undefined ? grossAndNet(phrase, choices.base, context.programme.workTime) : undefined;
  if (twice !== undefined) return underUnit(concludeTwice(raw, phrase, choices, twice), phrase, choices);
  const amounts = concludeAmounts(raw, phrase, choices, context.field);
  const said = readWords(phrase).what;
  const noAmount = said === "zero" ? amounts?.value?.cents === 0 || onlyYear(phrase) : said !== "nothing" && onlyYear(phrase);
  if (amounts === undefined || noAmount) return readOther(raw, phrase, choices);
  const inText = formatClass(format) === "text";
  if (amounts.status === "normalised" && isCanonical(phrase.text)) {
    if (YEAR_LIKE.test(phrase.text) && choices.base === 0) return { ...amounts, status: "uncertain", note: "could-be-date" };
    return underUnit(inText ? { ...amounts, note: "number-as-text" } : { ...amounts, status: "ok" }, phrase, choices);
  }
  return underUnit(amounts, phrase, choices);
}
