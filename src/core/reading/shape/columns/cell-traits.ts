import type { CellValue } from "../../../grid/cell-value";
import { isCellError } from "../../../grid/cell-value";
import { formatClass } from "../../../grid/number-format";
import { periodLabel } from "../header/header-period";
import type { ValueWords, WordField } from "../value-words";

/** What a cell looks like, for telling columns apart; not what it means. */
export type Trait = "number" | "date" | "percent" | "text" | "longText" | "money" | "smallInteger" | "year" | "time" | "size" | "code1111" | "mark" | "noMark" | "boolean" | "true" | "workdays" | "hasDigit" | WordField;

const TIME_WORDS = /(?<!\p{L})(?:kevät|kevä|syksy|syys|kesä|talvi|alkuvuosi|loppuvuosi|jatkuva|vuosi|vuonna|vuoden|tammi|helmi|maalis|huhti|touko|heinä|elo|loka|marras|joulu|vår|höst|sommar|vinter|spring|autumn|summer|winter|kvartaali|neljännes|q[1-4]|h[12]|[ks]\d\d|jan|feb|mars|april|maj|juni|juli|aug|sept|okt|nov|dec)/u;
const DATE_LIKE = /(?<!\d)(?:\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{1,2}[./]\d{4}|(?:19|20)\d\d-\d\d|(?:19|20)\d\d)(?!\d)/u;
const MONEY_LIKE = /^[-+]?[\d][\d\s.,'\u00A0\u202F]*(?:€|eur|e|t€|k€|m€|te|teur|milj)?\.?(?:€|\/v)?$/u;
const MONEY_UNIT = /€|(?<!\p{L})(?:eur|euroa|t€|te)(?!\p{L})/u;
const WORKDAYS = /\d\s*(?:htp|htv|htkk|pv|päivä|kk|hlö|h|tuntia|årsv|dagsv|arbetsd|fte)/u;
const SIZE = /^(?:xs|s|m|l|xl)(?:\s*(?:[/,→>-]|->)\s*(?:s|m|l))?$/u;
const MARK = /^(?:x|xx|v|✓|✔|●|•|■|█|o|1|\*|kyllä|k)$/u;
const NO_MARK = /^(?:0|ei|nej|no|-|–|e|n)$/u;
const GOAL = /^(?:tavoite\s*)?(?:[abc]|k[1-4]?|kyvyk\p{L}*)(?:\s*[,;/+& ]\s*(?:ja\s+)?(?:[abc]|k[1-4]?|kyvyk\p{L}*))*$/u;

const LONG = 40;
const LARGE_NUMBER = 1000;

function numberTraits(value: number, format: string | undefined, into: Set<Trait>): void {
  const shown = formatClass(format);
  if (shown === "date") into.add("date").add("time");
  else if (shown === "percent") into.add("percent");
  else {
    into.add("number").add("hasDigit");
    if (Number.isInteger(value) && value >= 1 && value <= 5) into.add("smallInteger");
    if (Number.isInteger(value) && value >= 2010 && value <= 2045) into.add("year").add("time");
    if (value >= LARGE_NUMBER || value < 0) into.add("money");
    if (value === 1111) into.add("code1111");
    if (value === 1) into.add("mark");
    if (value === 0) into.add("noMark");
  }
}

function wordTraits(text: string, words: ValueWords, into: Set<Trait>): void {
  for (const [field, known] of words) if (known.has(text)) into.add(field);
  if (GOAL.test(text)) into.add("goal");
  // "TORI, DATA" and "kuntalainen/yritys": the first of several values tells as much.
  const first = text.split(/\s*[,;/(+]\s*|\s+-\s+/u)[0] ?? "";
  if (first === text || first === "") return;
  for (const [field, known] of words) if (known.has(first)) into.add(field);
  // "Valmis 3/2025", "Kesken, myöhässä".
  const start = text.split(" ")[0] ?? "";
  if (words.get("status")?.has(start) === true) into.add("status");
}

function textTraits(raw: string, words: ValueWords, codes: ReadonlySet<string>, into: Set<Trait>): void {
  const text = raw.trim().toLowerCase();
  into.add("text");
  if (text.length > LONG) {
    into.add("longText");
    return;
  }
  wordTraits(text, words, into);
  const digits = /\d/u.test(text);
  if (digits) into.add("hasDigit");
  if (SIZE.test(text)) into.add("size");
  if (MARK.test(text)) into.add("mark");
  if (NO_MARK.test(text)) into.add("noMark");
  if (/^[<>~≈]?\s*\d{1,3}(?:[.,]\d+)?\s*%/u.test(text)) into.add("percent");
  if (digits && WORKDAYS.test(text)) into.add("workdays");
  if (digits && (MONEY_UNIT.test(text) || (MONEY_LIKE.test(text) && text.replace(/\D/gu, "").length >= 3))) into.add("money");
  if (/^20[1-4]\d$/u.test(text)) into.add("year");
  if (/^\d{1,2}$/u.test(text)) into.add("number");
  if ((digits && DATE_LIKE.test(text)) || TIME_WORDS.test(text) || (text.length <= 12 && periodLabel(text) !== undefined)) into.add("time");
  const firstDigits = /\d+/u.exec(text)?.[0];
  if (firstDigits !== undefined && codes.has(firstDigits)) into.add("code1111");
}

/**
 * The traits of one cell, cheaply.
 * @param codes the programme's activity codes
 */
export function cellTraits(value: CellValue, format: string | undefined, words: ValueWords, codes: ReadonlySet<string>): ReadonlySet<Trait> {
  const traits = new Set<Trait>();
  if (value === null || isCellError(value)) return traits;
  if (typeof value === "number") numberTraits(value, format, traits);
  else if (typeof value === "boolean") {
    traits.add("boolean").add(value ? "mark" : "noMark");
    if (value) traits.add("true").add("level");
  } else if (value.trim() !== "") textTraits(value, words, codes, traits);
  return traits;
}
