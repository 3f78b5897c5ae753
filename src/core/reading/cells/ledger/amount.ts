import type { CellValue } from "../../../grid/cell-value";
import { formatClass } from "../../../grid/number-format";
import type { Reading } from "../../reading";
import { cleanText, foldCase } from "../../text/clean";
import type { NumberText } from "../../text/number-text";
import { scaledInteger, wholeNumberText } from "../../text/number-text";
import { groupedByComma } from "../money/comma-groups";
import { centsOfNumber } from "../money/stored-number";
import type { LedgerReader } from "./ledger-reader";
import { textCell } from "./text-cell";

/** What is decided once for a column of amounts. */
export interface AmountChoices {
  /** The header says that the numbers are cents. */
  readonly cents: boolean;
  /** The export writes decimals after a full stop: 12.50 is no doubt. */
  readonly stopDecimals: boolean;
}

const CENTS_HEADER = /(?:^|[^\p{L}])(?:sentti|senttiä|sentteinä|senttein|snt|cent|cents|eurocent)(?:$|[^\p{L}])/u;
const STOP_DECIMALS = /^-?\d+\.\d{2}$/u;
const DEBIT = /^(?:d|deb|debet|dr|debit)$/iu;
const CREDIT = /^(?:k|kr|kred|kredit|cr|c|credit)$/iu;
/** Mark and currency around the number: "1 234,56 K", "K 1 234,56", "€ 12,50". */
const PARTS = /^(?:(?<before>\p{L}{1,6})\.? )?(?<euro>€ ?|eur )?(?<number>[-+(]?[\d.,' ()-]*?(?:\d[eE][-+]?\d{1,2})?)(?: ?(?<euroAfter>€|eur(?:oa?)?\.?|e))?(?: ?(?<after>\p{L}{1,6})\.?)?$/iu;

function sideOf(word: string | undefined): "debit" | "credit" | undefined {
  if (word === undefined) return undefined;
  return DEBIT.test(word) ? "debit" : CREDIT.test(word) ? "credit" : undefined;
}

function numberOf(text: string): { readonly number: NumberText; readonly brackets: boolean } | undefined {
  const inner = /^\((?<inner>.*)\)$/u.exec(text)?.groups?.["inner"];
  const number = wholeNumberText((inner ?? text).trim());
  return number === undefined ? undefined : { number: groupedByComma(number), brackets: inner !== undefined };
}

function readText(raw: CellValue, written: string, text: string, choices: AmountChoices): Reading<number> {
  const { before, after, euro, euroAfter, number: digits = "" } = PARTS.exec(text)?.groups ?? {};
  const found = numberOf(digits.trim());
  const mark = after ?? before;
  const side = sideOf(mark);
  const cents = found === undefined ? undefined : scaledInteger(found.number, choices.cents ? 0 : 2);
  if (found === undefined || cents === undefined || (mark !== undefined && side === undefined)) return { raw, status: "unreadable", note: "no-amount" };
  const { number, brackets } = found;
  const value = (side === "credit" && cents > 0) || (brackets && cents > 0) ? -cents : cents;
  if (choices.cents) return { raw, status: "uncertain", value, note: "unit-from-header" };
  if (number.doubt !== undefined && !(number.doubt === "stop-decimal" && choices.stopDecimals && number.decimals === 2)) return { raw, status: "uncertain", value, note: number.doubt === "scientific" ? "scientific-number" : "stop-in-number" };
  // A credit that is negative already: which of the two was meant is not known.
  if (side === "credit" && cents < 0) return { raw, status: "uncertain", value, note: "credit-mark" };
  const plain = number.plain && side === undefined && !brackets && euro === undefined && euroAfter === undefined && text === cleanText(written) && !(number.negative && cents === 0);
  return { raw, status: plain ? "ok" : "normalised", value };
}

/**
 * Amounts of a ledger in cents, debit positive: one signed column, a minus after the number, or D/K marks (debet,
 * kredit). Credit notes are negative and stay in. A header that says cents is believed, to be confirmed.
 */
export const ledgerAmount: LedgerReader<number, AmountChoices> = {
  decide(contents, { header }) {
    const stops = [...contents.cells].some(({ cell }) => typeof cell.value === "string" && STOP_DECIMALS.test(cell.value.trim()));
    const commas = [...contents.cells].some(({ cell }) => typeof cell.value === "string" && cell.value.includes(","));
    return { cents: CENTS_HEADER.test(foldCase(header)), stopDecimals: stops && !commas };
  },
  read({ value: raw, format }, choices) {
    const cell = textCell(raw);
    if (cell.done !== undefined) return cell.done;
    if (typeof raw !== "number") return readText(raw, cell.written, cell.text, choices);
    const cents = centsOfNumber(raw, choices.cents ? -2 : 0);
    if (cents === undefined) return { raw, status: "unreadable", note: "out-of-range" };
    if (choices.cents) return { raw, status: "uncertain", value: cents, note: "unit-from-header" };
    const shown = formatClass(format);
    return shown === "date" || shown === "time" || shown === "percent" ? { raw, status: "uncertain", value: cents, note: "typed-as-date" } : { raw, status: "ok", value: cents };
  },
};
