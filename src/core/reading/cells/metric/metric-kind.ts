import { dayParts } from "../../../grid/day";
import { formatClass } from "../../../grid/number-format";
import { dayFromSerial } from "../../../grid/serial";
import { cleanText, foldCase } from "../../text/clean";
import type { Reading } from "../../reading";
import type { Cell, CellKind, ColumnContents, ReadingContext } from "../cell-kind";
import type { BareNumbers } from "../progress/bare-numbers";
import { decideBareNumbers } from "../progress/bare-numbers";
import { exactLight } from "../progress/exact-light";
import { fillLight, styleFills } from "../progress/fills";
import { fractionInWords } from "../progress/fraction-words";
import type { LightLetters } from "../progress/light-letters";
import { decideLetters, readLetter } from "../progress/light-letters";
import { colourIn } from "../progress/light-text";
import { swedishColumn } from "../progress/swedish-column";
import { makeReading } from "../text/make-reading";
import { dotsOf } from "./figures/dots";
import { digitSlips, plainText, pointsElsewhere, unreadable, withoutFigure } from "./figures/figure-cell";
import type { Scan } from "./figures/figures";
import { scanFigures } from "./figures/figures";
import { trendOf } from "./figures/trend";
import { metricFigures } from "./metric-figures";
import type { MetricValue } from "./metric-value";

const GOAL_WORD = /^(?:joka|varje|every|each|jatkuvas|kontinuerli|continuous)/u;

/** What was decided for a column of metric values. */
export interface MetricChoices {
  /** Bare numbers are percentages: the header or the column's other cells say so. */
  readonly percent: boolean;
  readonly bare: BareNumbers;
  readonly letters: LightLetters;
  readonly styles: ReadonlySet<string>;
}

/** A number with at most one word or sign after it. */
const EXACT = /^-?\d[\d ]*(?:,\d+)?(?: ?(?:[%‰€]|\p{L}[\p{L}\d²³]*))?$/u;
const PERCENT_HEADER = /%|prosent|procent|percent/u;
const TARGET_HEADER = /tavoite|målvärde|målniv|\bmål\b|target|goal/u;

function hasPercents(contents: ColumnContents): boolean {
  return [...contents.cells].some(({ cell }) => typeof cell.value === "string" && cell.value.length < 20 && /^[\d ,.]+%$/u.test(cell.value.trim()));
}

function isFraction(number: number, { percent, bare }: MetricChoices): boolean {
  return percent && number > 0 && number <= 1 && (bare.scale === "fractions" || bare.scale === "ones");
}

function readNumber(cell: Cell, number: number, choices: MetricChoices, context: ReadingContext): Reading<MetricValue> {
  const raw = cell.value;
  const format = formatClass(cell.format);
  const rounded = Math.round(number * 1e6) / 1e6;
  if (format === "date") {
    const day = dayFromSerial(number, context.dateSystem);
    const parts = day === undefined ? undefined : dayParts(day);
    return makeReading<MetricValue>(raw, "uncertain", { note: "typed-as-date", suggestion: parts === undefined ? undefined : `${parts.day},${parts.month}` });
  }
  if (format === "percent") return makeReading<MetricValue>(raw, "ok", { value: { number: Math.round(number * 1e6) / 1e4, unit: "%" } });
  if (isFraction(number, choices)) return makeReading<MetricValue>(raw, "normalised", { value: { number: Math.round(number * 1e6) / 1e4, unit: "%" } });
  if (choices.percent) return makeReading<MetricValue>(raw, "ok", { value: { number: rounded, unit: "%" } });
  const unit = cell.format?.includes("€") === true ? { unit: "€" } : {};
  return makeReading<MetricValue>(raw, "ok", { value: { number: rounded, ...unit } });
}

/** A light, a trend or a fraction in words instead of a figure. */
function readWords(raw: string, scan: Scan, choices: MetricChoices, context: ReadingContext): Reading<MetricValue> {
  const fraction = fractionInWords(scan);
  if (fraction !== undefined) return makeReading<MetricValue>(raw, "normalised", { value: { number: fraction, unit: "%" } });
  if (pointsElsewhere(plainText(raw) ?? "")) return makeReading<MetricValue>(raw, "uncertain", { note: "elsewhere" });
  const letter = readLetter(raw, choices.letters)?.light;
  if (letter !== undefined) return makeReading<MetricValue>(raw, "uncertain", { value: { light: letter }, note: "single-letter" });
  const trend = trendOf(scan);
  const light = colourIn(scan);
  if (light?.light !== undefined) {
    const status = light.sure ? (exactLight(raw, context.programme) === undefined ? "normalised" : "ok") : "uncertain";
    return makeReading<MetricValue>(raw, status, { value: { light: light.light, ...(trend === undefined ? {} : { trend }) }, note: light.note });
  }
  if (trend !== undefined) {
    // A direction is a goal ("kasvaa vuosittain") but no measured value.
    const goal = scan.words.some(({ role, plain }) => role === "yearly" || role === "target" || GOAL_WORD.test(plain)) || TARGET_HEADER.test(foldCase(context.header));
    return makeReading<MetricValue>(raw, goal ? "normalised" : "uncertain", { value: { trend }, note: "trend-only" });
  }
  return scan.words.length > 0 ? makeReading<MetricValue>(raw, "uncertain", { note: "no-amount" }) : unreadable(raw, "value-not-in-list");
}

function readText(raw: string, choices: MetricChoices, context: ReadingContext): Reading<MetricValue> {
  const text = foldCase(raw);
  const dots = dotsOf(text);
  if (dots !== undefined && dots.total > 2) return makeReading<MetricValue>(raw, dots.filled < dots.total ? "normalised" : "uncertain", { value: { number: dots.filled, of: dots.total } });
  const mended = digitSlips(plainText(raw) ?? "");
  if (mended !== undefined) return unreadable(raw, "letters-in-number", mended);
  const scan = scanFigures(text);
  const [first] = scan.figures;
  if (first === undefined && scan.dates.length > 0) return makeReading<MetricValue>(raw, "uncertain", { note: "could-be-date" });
  if (first === undefined || fractionInWords(scan) !== undefined) return readWords(raw, scan, choices, context);
  const { value, sure, note, plain } = metricFigures(scan, { typed: cleanText(raw), header: context.header });
  const light = colourIn(scan);
  const trend = trendOf(scan);
  const beside = { ...(light?.light === undefined ? {} : { light: light.light }), ...(trend === undefined ? {} : { trend }) };
  const full = { ...value, ...beside };
  if (scan.signs.includes("?")) return makeReading<MetricValue>(raw, "uncertain", { value: full, note: "marked-unsure" });
  if (!sure) return makeReading<MetricValue>(raw, "uncertain", { value: full, note });
  if (plain && value.unit === undefined && value.number !== undefined && choices.percent) {
    return { ...readNumber({ value: value.number }, value.number, choices, context), raw };
  }
  const exact = plain && EXACT.test(text) && Object.keys(beside).length === 0 && !/prosent|procent|percent|pros\b/u.test(text);
  return makeReading<MetricValue>(raw, exact ? "ok" : "normalised", { value: full, note });
}

/**
 * A value of a metric (mittarin arvo, lähtötaso, tavoite): a number with its unit, a light or a direction. A missing
 * goal is no error. The trend of two years is not computed here.
 */
export const metricKind: CellKind<MetricValue, MetricChoices> = {
  decide(contents, context) {
    const percent = PERCENT_HEADER.test(foldCase(context.header)) || hasPercents(contents);
    return { percent, bare: decideBareNumbers(contents), letters: decideLetters(contents, swedishColumn(context)), styles: styleFills(contents) };
  },
  decisions({ percent, bare, letters }) {
    return [
      ...(percent && (bare.scale === "fractions" || bare.scale === "ones") ? [{ code: "fractions" as const, cells: bare.cells }] : []),
      ...(letters.cells > 0 && letters.meaning === "lights" ? [{ code: "light-letters" as const, cells: letters.cells }] : []),
    ];
  },
  read(cell, choices, context) {
    const { value } = cell;
    const without = withoutFigure<MetricValue>(value);
    if (without !== undefined) {
      const light = without.status === "empty" ? fillLight(cell, choices.styles) : undefined;
      return light === undefined ? without : makeReading<MetricValue>(value, "uncertain", { value: { light }, note: "colour-only" });
    }
    // A negative zero is a zero.
    if (typeof value === "number") return readNumber(cell, value + 0, choices, context);
    return typeof value === "string" ? readText(value, choices, context) : makeReading<MetricValue>(value, "uncertain", { note: "mark-only" });
  },
};
