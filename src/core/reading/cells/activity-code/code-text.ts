import type { Programme } from "../../../programme/schema";
import type { Reading } from "../../reading";
import { cleanText } from "../../text/clean";
import { isPlaceholder, noValueYet } from "../../text/no-value-yet";
import { isFormulaText, isTooNarrow } from "../../text/pasted-text";
import { allowedEdits, editDistance } from "../../text/distance";
import { numberAt, scaledInteger } from "../../text/number-text";
import { isFormulaError } from "../text/formula-error";
import { isMissingMark } from "../text/missing-mark";
import type { CodeChoices } from "./code-choices";
import type { KnownCodes } from "./code-names";
import { codeByPrefix, knownCodes, squeeze, withoutYear } from "./code-names";
import { readPosting } from "./posting-string";

/** Longer texts are remarks, not codes. */
const LONGEST = 200;

const NO_CODE = /^(?:0+|ei|ei (?:toimintoa|toimintokoodia|koodia)|ingen(?: kod)?|inget|no(?: code)?)$/iu;
/** Words for "activity code" that may stand before it. */
const LABEL = /^(?:toimintokoodi|toiminto|toim|tn|tk|koodi|verksamhetskod|verksamhet|verks|kod|activity code|activity|act|code|nro|nr)(?!\p{L})[.:]? ?/iu;
/** Words for other dimensions of a posting: their number is no activity code. */
const OTHER_DIMENSION = /^(?:kustannuspaikka|kust\.? ?paikka|kp|kustannusställe|kst|cost cent(?:re|er)|tili|konto|account|projekti?|hanke|project|tulosyksikkö|yksikkö|tosite)(?!\p{L})/iu;
const GROUPED = /^\d(?: \d{3})+$/u;
const SCIENTIFIC = /^\d(?:[.,]\d+)?e\+?\d{1,2}$/iu;
const YEAR = /^(?:19|20)\d\d$/u;
const DATE = /^\d{1,2}\.\d{1,2}\.(?:\d{2}|\d{4})$/u;
/** "1111-1", "1111.5", "1111 €": more than a code. */
const MORE_FIGURES = /^(?:[-.,/_]\d{1,2}(?!\d)| ?[%€])/u;
const FOOTNOTE = /(?<=\d)(?:\*+|[¹²³])$/u;
const FIRST_DIGITS = /\d+/u;

/** "1111", "1111,00", "1 111" as its digits; `sure` false where a full stop, a comma or an exponent leaves doubt. */
function wholeNumber(text: string): { readonly digits: string; readonly sure: boolean } | undefined {
  if (GROUPED.test(text)) return { digits: text.replaceAll(" ", ""), sure: true };
  const decimals = /^(?<digits>\d+)[.,]0{1,2}$/u.exec(text)?.groups?.["digits"];
  if (decimals !== undefined) return { digits: decimals, sure: true };
  const grouped = /^(?<head>\d{1,3})[.,](?<tail>\d{3})$/u.exec(text)?.groups;
  if (grouped !== undefined) return { digits: `${grouped["head"] ?? ""}${grouped["tail"] ?? ""}`, sure: false };
  if (!SCIENTIFIC.test(text)) return undefined;
  const number = numberAt(text);
  const value = number === undefined ? undefined : scaledInteger(number, 0);
  return value === undefined || number === undefined || scaledInteger(number, 3) !== value * 1000 ? undefined : { digits: String(value), sure: false };
}

/** A code from its digits: padding zeros taken off where that is sure or makes a known code. */
function fromDigits(raw: string, digits: string, choices: CodeChoices, known: KnownCodes): Reading<string> {
  if (!digits.startsWith("0")) return { raw, status: "normalised", value: digits };
  const bare = digits.replace(/^0+/u, "");
  // Two zeros are no slip of a finger: systems pad codes to a fixed width.
  const sure = choices.padded || digits.length - bare.length > 1;
  if (sure) return { raw, status: "normalised", value: bare, note: "padded-code" };
  return known.codes.has(bare) ? { raw, status: "uncertain", value: bare, note: "padded-code" } : { raw, status: "ok", value: digits };
}

/** A code by its name alone: "Digiohjelma2024", "digi ohjelma". */
function byName(raw: string, text: string, known: KnownCodes): Reading<string> | undefined {
  const squeezed = squeeze(text);
  const exact = known.names.get(squeezed);
  if (exact !== undefined) return { raw, status: "normalised", value: exact, note: "matched-by-name" };
  const stem = known.stems.get(squeezed);
  if (stem !== undefined) return { raw, status: "uncertain", value: stem, note: "matched-by-name" };
  // The name with another year is the code of another programme.
  const otherYear = known.stems.get(withoutYear(squeezed));
  if (otherYear !== undefined) return { raw, status: "uncertain", suggestion: otherYear, note: "matched-by-name" };
  const prefixed = codeByPrefix(withoutYear(squeezed), known);
  if (prefixed !== undefined) {
    const ofThis = [...known.names].some(([name, code]) => code === prefixed && (withoutYear(squeezed) === squeezed || name.endsWith(squeezed.slice(-4))));
    return { raw, status: "uncertain", ...(ofThis ? { value: prefixed } : { suggestion: prefixed }), note: "matched-by-name" };
  }
  for (const [name, code] of known.names) {
    const stripped = withoutYear(name);
    if (editDistance(squeezed, name, allowedEdits(name.length)) <= allowedEdits(name.length) || editDistance(squeezed, stripped, 1) <= (stripped.length > 6 ? 1 : 0)) return { raw, status: "uncertain", value: code, note: "typo" };
  }
  return undefined;
}

/** Letters that look like digits in a text that is otherwise a code: "l111", "1I11", "111O". */
function misread(raw: string, text: string): Reading<string> | undefined {
  if (!/^[\dlI|Oo]{3,6}$/u.test(text) || !/\d/u.test(text)) return undefined;
  return { raw, status: "uncertain", value: text.replace(/[lI|]/gu, "1").replace(/[Oo]/gu, "0"), note: "letters-in-number" };
}

/** All codes of a list "1111 / 2222", "1111,1112", "1111 ja 1112", or undefined. */
function severalCodes(text: string): readonly string[] | undefined {
  return /^\d{3,6}(?: ?(?:[,;/+&]|ja|sekä|och|and|tai|eller|or) ?\d{3,6})+$/iu.test(text) ? (text.match(/\d+/gu) ?? undefined) : undefined;
}

/** True for codes that only differ in their last digit, as 1111, 1112 and 1113: no cost centre or account stands among them. */
function areNeighbours(codes: readonly string[]): boolean {
  const stem = codes[0]?.slice(0, -1);
  return codes.every((code) => code.slice(0, -1) === stem);
}

/** A code with its label, brackets or name: the first run of digits counts, unless a letter is stuck to it. */
function withWords(raw: string, text: string, choices: CodeChoices, known: KnownCodes): Reading<string> | undefined {
  const unlabelled = text.replace(LABEL, "");
  const found = FIRST_DIGITS.exec(unlabelled);
  if (found === null) return undefined;
  const digits = found[0];
  const after = unlabelled.slice(found.index + digits.length);
  const before = unlabelled.slice(0, found.index);
  if (/^\p{L}/u.test(after) && known.names.get(squeeze(after)) === digits) return { raw, status: "normalised", value: digits };
  if (/^\p{L}/u.test(after) || /[\p{L}\d]$/u.test(before)) {
    // "Digiohjelma2024 1111", "Digiohjelma2024 (1111)": the name's own year is not the code.
    const named = /^(?<name>.*?)[\s(,:-]+(?<code>\d{3,6})\)?$/u.exec(unlabelled)?.groups;
    const code = named?.["code"] ?? "";
    if (known.names.get(squeeze(named?.["name"] ?? "")) === code && code !== "") return { raw, status: "normalised", value: code };
    return { raw, status: "uncertain", value: unlabelled, note: "value-not-in-list" };
  }
  if (/^0+$/u.test(digits)) return { raw, status: "empty" };
  // "Budjetti 2024": a year and no code.
  if (YEAR.test(digits) && !known.codes.has(digits) && /\p{L}{3}/u.test(before)) return { raw, status: "uncertain", note: "value-not-in-list" };
  const reading = fromDigits(raw, digits, choices, known);
  const rest = after.replace(/^[\s)\].,:;-]+/u, "");
  if (OTHER_DIMENSION.test(text)) return { ...reading, status: "uncertain", note: "value-of-another-field" };
  const second = /(?:^|[^\p{L}\d])(?<code>\d{3,6})(?![\p{L}\d])/u.exec(rest)?.groups?.["code"];
  const isYear = second !== undefined && YEAR.test(second) && !known.codes.has(second);
  if (second !== undefined && !isYear && (known.codes.has(second) || known.codes.has(digits)) && second !== digits) return { ...reading, status: "uncertain", others: [second], note: "several-values" };
  const name = squeeze(rest);
  const owner = known.names.get(name) ?? known.stems.get(withoutYear(name));
  // "1112 Digiohjelma2024", "1111 Digiohjelma2025": the code and the name are not one.
  if (owner !== undefined && owner !== digits) return { ...reading, status: "uncertain", others: [owner], note: "two-candidates" };
  if (owner !== undefined && !known.names.has(name) && withoutYear(name) !== name) return { ...reading, status: "uncertain", note: "matched-by-name", detail: rest };
  if (MORE_FIGURES.test(after) || /[-+]$/u.test(before) || text.includes("?")) return { ...reading, status: "uncertain", note: "partly-understood", ...(rest === "" ? {} : { detail: rest }) };
  const canonical = known.spelt.get(digits) === rest.toLowerCase() && `${digits} ${rest}` === text;
  return { ...reading, status: canonical ? "ok" : reading.status === "ok" ? "normalised" : reading.status, ...(rest === "" || known.names.has(squeeze(rest)) ? {} : { detail: rest }) };
}

/** Digits with stray blanks, "11 11": the code that they make together, to be confirmed. */
function scattered(raw: string, text: string): Reading<string> | undefined {
  return /^\d(?: ?\d){2,5}$/u.test(text) ? { raw, status: "uncertain", value: text.replaceAll(" ", ""), note: "typo" } : undefined;
}

/** "1111?": the code without the question mark, to be confirmed. */
function asked(raw: string, text: string, choices: CodeChoices, programme: Programme): Reading<string> {
  const reading = readCodeText(text.replace(/[ ?]+$/u, ""), choices, programme);
  return reading.value === undefined ? { ...reading, raw } : { ...reading, raw, status: "uncertain", note: reading.note ?? "partly-understood" };
}

/** Reads the text of an activity-code cell; never throws. */
export function readCodeText(raw: string, choices: CodeChoices, programme: Programme): Reading<string> {
  if (isFormulaError(raw)) return { raw, status: "unreadable", note: "formula-error" };
  const text = cleanText(raw).replace(/^["']+|["']+$/gu, "").trim();
  if (isTooNarrow(text)) return { raw, status: "unreadable", note: "formula-error" };
  if (isFormulaText(text)) return { raw, status: "unreadable", note: "formula-like" };
  if (isMissingMark(text) || NO_CODE.test(text) || isPlaceholder(text) || noValueYet(text) !== undefined) return { raw, status: "empty" };
  if (DATE.test(text)) return { raw, status: "uncertain", note: "value-of-another-field" };
  const unmarked = text.replace(FOOTNOTE, "");
  if (unmarked !== text) return { ...readCodeText(unmarked, choices, programme), raw, status: "uncertain", note: "footnote-mark" };
  if (text.length > LONGEST) return { raw, status: "unreadable", note: "value-not-in-list" };
  const known = knownCodes(programme);
  if (/^\d+$/u.test(text)) {
    const reading = fromDigits(raw, text, choices, known);
    return text.startsWith("0") ? reading : { ...reading, status: "ok" };
  }
  const number = wholeNumber(text);
  if (number !== undefined) return number.sure ? fromDigits(raw, number.digits, choices, known) : { raw, status: "uncertain", value: number.digits, note: SCIENTIFIC.test(text) ? "scientific-number" : "stop-in-number" };
  const several = severalCodes(text);
  const posting = several === undefined || (several.length > 2 && !areNeighbours(several)) ? readPosting(raw, text, choices, known) : undefined;
  if (posting !== undefined) return posting;
  if (several !== undefined) {
    const main = several.find((code) => known.codes.has(code)) ?? several[0] ?? "";
    return { raw, status: "uncertain", value: main, others: several.filter((code) => code !== main), note: "several-values" };
  }
  if (text.endsWith("?")) return asked(raw, text, choices, programme);
  return scattered(raw, text) ?? byName(raw, text, known) ?? misread(raw, text) ?? withWords(raw, text, choices, known) ?? { raw, status: "unreadable", note: "value-not-in-list" };
}
