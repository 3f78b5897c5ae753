import { formatClass } from "../../../grid/number-format";
import { dayFromSerial } from "../../../grid/serial";
import { cleanText } from "../../text/clean";
import type { Cell, ColumnContents, ReadingContext } from "../cell-kind";
import { isLikelyYear } from "./calendar/years";
import type { PeriodChoices } from "./choices";
import { shownUnit } from "./shown-unit";
import { LONGEST_TEXT } from "./text-cell";
import { chainAt } from "./tokens/chain";
import type { Chain } from "./tokens/chain";
import type { NumberToken, Token } from "./tokens/token";
import { tokenize } from "./tokens/tokenize";
import type { PartUnit } from "./words/meaning";

/** What the cells of a column prove. */
export interface Evidence {
  /** 13/1/2025 and 1/13/2025. */
  dayFirst: number;
  monthFirst: number;
  /** 5/1/2025: could be either. */
  slashesOpen: number;
  /** n/yyyy with n = 1 or 2, and with 01, 02 or 3–12. */
  oneOrTwo: number;
  threeOrMore: number;
  /** III and IV. */
  highRomans: number;
  years: number;
}

/** n/yyyy or yyyy/n: a number up to two, or what only a month can be, such as 01 and 5. */
function notePart(number: NumberToken, evidence: Evidence, count: number): void {
  const { value, width } = number;
  if (width === 1 && (value === 1 || value === 2)) evidence.oneOrTwo += count;
  else if (width <= 2 && value >= 1 && value <= 12) evidence.threeOrMore += count;
}

/** 1/25: a month or half-year of 2025, not the 25th of January. */
function isShortYear({ slots, separators }: Chain, at: number): boolean {
  const year = slots[at + 1]?.number;
  return slots.length === 2 && separators[at] === "/" && year?.width === 2 && year.value > 12 && isLikelyYear(2000 + year.value);
}

/** n/yyyy, also as the end of 5–8/2025; the month of a whole date (1.5.2025) is none. */
function noteNumbered(chain: Chain, evidence: Evidence, count: number): void {
  const { slots, separators } = chain;
  const [first, second] = slots.map((slot) => slot.number);
  if (slots.length === 2 && first?.width === 4 && second) notePart(second, evidence, count);
  slots.forEach(({ number }, at) => {
    const year = slots[at + 1]?.number;
    const before = separators[at - 1];
    if (number && (year?.width === 4 || isShortYear(chain, at)) && before !== "." && before !== "/") notePart(number, evidence, count);
  });
}

/** d/m/yyyy and m/d/yyyy. */
function noteSlashes({ slots, separators }: Chain, evidence: Evidence, count: number): void {
  const [first, second, third] = slots.map((slot) => slot.number);
  if (!first || !second || !third || separators[0] !== "/" || separators[1] !== "/") return;
  if (first.width > 2 || second.width > 2 || (third.width !== 2 && third.width !== 4)) return;
  if (first.value > 12) evidence.dayFirst += count;
  else if (second.value > 12) evidence.monthFirst += count;
  else if (first.value !== second.value) evidence.slashesOpen += count;
}

function noteChain(chain: Chain, evidence: Evidence, count: number): void {
  const only = chain.slots.length === 1 ? chain.slots[0]?.number : null;
  if (only?.width === 4 && isLikelyYear(only.value)) evidence.years += count;
  noteNumbered(chain, evidence, count);
  noteSlashes(chain, evidence, count);
}

function noteText(text: string, evidence: Evidence, count: number): void {
  const tokens = tokenize(text);
  for (let at = 0; at < tokens.length; ) {
    const token: Token | undefined = tokens[at];
    if (token?.kind === "word" && (token.text === "iii" || token.text === "iv")) evidence.highRomans += count;
    const chain = token?.kind === "number" ? chainAt(tokens, at) : undefined;
    if (chain) noteChain(chain, evidence, count);
    at = chain?.slots.at(-1)?.next ?? at + 1;
  }
}

function noteNumber(cell: Cell, value: number, context: ReadingContext, evidence: Evidence, count: number): void {
  if (formatClass(cell.format) !== "date") {
    if (isLikelyYear(value)) evidence.years += count;
    return;
  }
  // Excel turns a typed 2/2025 into the first of February and shows it as helmi.25.
  if (cell.format === undefined || shownUnit(cell.format) !== "month") return;
  const day = dayFromSerial(value, context.dateSystem);
  if (!day?.endsWith("-01")) return;
  if (Number(day.slice(5, 7)) <= 2) evidence.oneOrTwo += count;
  else evidence.threeOrMore += count;
}

/** Gathers what the cells of a column prove about its ambiguous forms. */
export function gatherEvidence(contents: ColumnContents, context: ReadingContext): Evidence {
  const evidence: Evidence = { dayFirst: 0, monthFirst: 0, slashesOpen: 0, oneOrTwo: 0, threeOrMore: 0, highRomans: 0, years: 0 };
  for (const { cell, count } of contents.cells) {
    if (typeof cell.value === "number") noteNumber(cell, cell.value, context, evidence, count);
    else if (typeof cell.value === "string" && cell.value.length <= LONGEST_TEXT) noteText(cleanText(cell.value).toLowerCase(), evidence, count);
  }
  return evidence;
}

/** What a column's header says about its cells: the unit of their numbers ("Viikko", "Puolivuosi") and a year. */
function fromHeader(header: string): { readonly unit: PartUnit | undefined; readonly year: number | undefined } {
  const tokens = tokenize(cleanText(header).toLowerCase());
  const units = new Set<PartUnit>();
  const years = new Set<number>();
  for (const token of tokens) {
    if (token.kind === "number" && token.width === 4 && isLikelyYear(token.value)) years.add(token.value);
    if (token.kind !== "word" || token.known === undefined) continue;
    const { meaning } = token.known;
    if (meaning.is === "unit" && meaning.letter !== true) units.add(meaning.unit);
    if (token.text === "puolivuosittain" || token.text === "halvårsvis") units.add("half");
    if (token.text === "neljännesvuosittain" || token.text === "kvartalsvis") units.add("quarter");
  }
  const [unit] = units;
  const [year] = years;
  return { unit: units.size === 1 ? unit : undefined, year: years.size === 1 ? year : undefined };
}

function numbered(evidence: Evidence, unit: PartUnit | undefined, context: ReadingContext): PeriodChoices["numbered"] {
  if (evidence.threeOrMore > 0) return unit === "week" || unit === "quarter" ? unit : "month";
  if (unit !== undefined) return unit;
  if (evidence.oneOrTwo === 0) return "month";
  return context.programme.scheduleUnit === "half" ? "half" : "unproven";
}

/** Decides once for a column how its ambiguous forms are read. */
export function decidePeriods(contents: ColumnContents, context: ReadingContext): PeriodChoices {
  const evidence = gatherEvidence(contents, context);
  const { unit, year } = fromHeader(context.header);
  return {
    slashes: evidence.monthFirst > 0 && evidence.dayFirst === 0 ? "month-first" : evidence.dayFirst > 0 && evidence.monthFirst === 0 ? "day-first" : "unproven",
    numbered: numbered(evidence, unit, context),
    romans: evidence.highRomans > 0 ? "quarter" : "half",
    hasYears: evidence.years > 0,
    headerYear: year,
  };
}
