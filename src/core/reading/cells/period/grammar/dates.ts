import type { NoteCode } from "../../../note";
import { isRealDay } from "../../../../grid/day";
import { isLikelyYear, yearOfNumber } from "../calendar/years";
import type { PeriodChoices } from "../choices";
import type { Chain } from "../tokens/chain";
import type { NumberToken } from "../tokens/token";
import type { Unit } from "./point";

/** What a chain of numbers says: the times it names, and how many of its slots it used. */
export interface NumericTime {
  readonly unit: Unit;
  readonly year?: number;
  readonly lastYear?: number;
  readonly doubts: readonly NoteCode[];
  readonly slots: number;
}

type Numbers = readonly (NumberToken | null)[];

const isShort = (number: NumberToken): boolean => number.width <= 2;
const isLong = (number: NumberToken): boolean => number.width === 4;

function withYear(unit: Unit, year: NumberToken, slots: number, doubts: readonly NoteCode[] = []): NumericTime | undefined {
  const known = yearOfNumber(year.value, year.width);
  return known && { unit, year: known.year, doubts: known.doubt ? [...doubts, known.doubt] : doubts, slots };
}

/** "xx.xx.2025", "pp.5.2025": what a template with open places still says. */
function template(numbers: Numbers): NumericTime | undefined {
  const count = numbers.length >= 3 ? 3 : 2;
  const year = numbers[count - 1];
  const month = numbers[count - 2];
  if (numbers.length > 3 || !year || !(isLong(year) || (count === 3 && isShort(year)))) return undefined;
  const unit: Unit = count === 3 && month && isShort(month) ? { kind: "part", of: "month", index: month.value } : { kind: "year" };
  return withYear(unit, year, count, ["template-text"]);
}

/** 5/1/2025: the day is first unless the column proves otherwise. */
function slashed(first: number, second: number, choices: PeriodChoices): { readonly unit: Unit; readonly doubts: readonly NoteCode[] } {
  const monthFirst = choices.slashes === "month-first" && first <= 12;
  const open = choices.slashes === "unproven" && first <= 12 && second <= 12 && first !== second;
  const unit: Unit = monthFirst ? { kind: "day", day: second, month: first } : { kind: "day", day: first, month: second };
  return { unit, doubts: open ? ["two-candidates"] : [] };
}

/** 25-05-01: hardly a day of 2001. */
function looksYearFirst(first: NumberToken, second: NumberToken, third: NumberToken): boolean {
  return first.value >= 20 && first.value <= 40 && third.value < 15 && isRealDay(2000 + first.value, second.value, third.value);
}

function threeNumbers(numbers: Numbers, separators: readonly string[], choices: PeriodChoices): NumericTime | undefined {
  const [first, second, third] = numbers;
  const [before, after] = separators;
  if (!first || !second || !third || !isShort(second)) return undefined;
  if (isLong(first)) return before === after && isShort(third) ? withYear({ kind: "day", day: third.value, month: second.value }, first, 3) : undefined;
  // Different signs (31/12-2025, 1.5/2025) need the whole year; 5-8/2025 and 1.5-30.6 are spans.
  const alike = before === after;
  // 00.00.2025: zeros for what is open.
  if (first.value === 0 && second.value === 0 && third.width === 4) return withYear({ kind: "year" }, third, 3, ["template-text"]);
  if (!isShort(first) || (alike ? third.width !== 2 && third.width !== 4 : third.width !== 4 || before === "-" || after === ",")) return undefined;
  if (before === "-" && third.width === 2 && looksYearFirst(first, second, third)) return withYear({ kind: "day", day: third.value, month: second.value }, first, 3, ["two-candidates"]);
  if (before !== "/" || after === "-") return withYear({ kind: "day", day: first.value, month: second.value }, third, 3);
  const { unit, doubts } = slashed(first.value, second.value, choices);
  return withYear(unit, third, 3, doubts);
}

const month = (number: NumberToken): Unit => ({ kind: "part", of: "month", index: number.value, numeric: true });

/** Two numbers, one of which is a whole year: 05/2025, 2025-05, 2024-26, 2025/2026. */
function withLongYear(first: NumberToken, second: NumberToken, sign: string, next: string | undefined): NumericTime | undefined {
  if (isLong(first) && isLong(second)) {
    const span = sign !== "." && isLikelyYear(first.value) && isLikelyYear(second.value) && second.value > first.value;
    return span ? { unit: { kind: "year" }, year: first.value, lastYear: second.value, doubts: [], slots: 2 } : undefined;
  }
  if (isLong(second)) return first.width <= 2 ? withYear(month(first), second, 2) : undefined;
  if (second.width > 2 || next === "/" || next === ".") return undefined;
  if (second.value <= 12) return withYear(month(second), first, 2);
  const last = Math.floor(first.value / 100) * 100 + second.value;
  // 2025/13: no month, and no later year either.
  if (second.width === 2 && last < first.value) return withYear(month(second), first, 2);
  const years = withYear({ kind: "year" }, first, 2);
  return years && sign !== "." && second.width === 2 && last > first.value ? { ...years, lastYear: last } : undefined;
}

/** Two short numbers: 1.5., 5/25, 31/12. */
function withoutLongYear(first: NumberToken, second: NumberToken, sign: string, choices: PeriodChoices): NumericTime | undefined {
  if (sign !== "." && sign !== "/") return undefined;
  if (second.value > 12 && second.width === 2 && first.value <= 12 && !(sign === "/" && choices.slashes === "month-first")) {
    return withYear(month(first), second, 2, sign === "." ? ["two-candidates"] : []);
  }
  if (sign === "/" && second.value === first.value + 1 && first.value > 12) {
    const years = withYear({ kind: "year" }, first, 2, choices.hasYears ? [] : ["two-candidates"]);
    return years && { ...years, lastYear: second.value + 2000 };
  }
  if (sign === ".") return { unit: { kind: "day", day: first.value, month: second.value }, doubts: [], slots: 2 };
  return { ...slashed(first.value, second.value, choices), slots: 2 };
}

/** 20250501, 202505, 01052025, 010525. */
function compact(number: NumberToken): NumericTime | undefined {
  const { value, width } = number;
  const part = (from: number, count: number): number => Math.floor(value / 10 ** (width - from - count)) % 10 ** count;
  if (width === 8) {
    const year = yearOfNumber(part(0, 4), 4);
    if (year && !year.doubt) return { unit: { kind: "day", day: part(6, 2), month: part(4, 2) }, year: year.year, doubts: [], slots: 1 };
    const dayFirst = yearOfNumber(part(4, 4), 4);
    return dayFirst && !dayFirst.doubt ? { unit: { kind: "day", day: part(0, 2), month: part(2, 2) }, year: dayFirst.year, doubts: [], slots: 1 } : undefined;
  }
  if (width !== 6) return undefined;
  const year = yearOfNumber(part(0, 4), 4);
  if (year && !year.doubt && part(4, 2) >= 1 && part(4, 2) <= 12) return { unit: { kind: "part", of: "month", index: part(4, 2) }, year: year.year, doubts: [], slots: 1 };
  const short = yearOfNumber(part(4, 2), 2);
  return short && isRealDay(short.year, part(2, 2), part(0, 2)) ? { unit: { kind: "day", day: part(0, 2), month: part(2, 2) }, year: short.year, doubts: ["two-candidates"], slots: 1 } : undefined;
}

function oneNumber(number: NumberToken, endsWithStop: boolean): NumericTime {
  if (number.width === 4) {
    const year = withYear({ kind: "year" }, number, 1);
    if (year) return year;
  }
  return compact(number) ?? { unit: { kind: "number", value: number.value, width: number.width, form: endsWithStop ? "ordinal" : "plain" }, doubts: [], slots: 1 };
}

/** Reads as much of a chain of numbers as makes one time; undefined when it holds nothing but open places. */
export function readChain(chain: Chain, choices: PeriodChoices): NumericTime | undefined {
  const numbers = chain.slots.map((slot) => slot.number);
  const { separators } = chain;
  const [first, second] = numbers;
  if (numbers.slice(0, 3).includes(null)) {
    const read = template(numbers);
    if (read || first === null) return read;
  }
  if (numbers.length >= 3) {
    const date = threeNumbers(numbers, separators, choices);
    if (date) return date;
  }
  const [sign = "", next] = separators;
  if (first && second && sign !== ",") {
    const pair = isLong(first) || isLong(second) ? withLongYear(first, second, sign, next) : isShort(first) && isShort(second) ? withoutLongYear(first, second, sign, choices) : undefined;
    if (pair) return pair;
  }
  return first ? oneNumber(first, numbers.length > 1 ? sign === "." : chain.endsWithStop) : undefined;
}
