import { dayParts } from "../../../grid/day";
import { formatClass } from "../../../grid/number-format";
import { dayFromSerial } from "../../../grid/serial";
import { foldCase } from "../../text/clean";
import type { Reading } from "../../reading";
import type { Cell, CellKind, ReadingContext } from "../cell-kind";
import { dotsOf } from "../metric/figures/dots";
import { digitSlips, plainText, pointsElsewhere, unreadable, withoutFigure } from "../metric/figures/figure-cell";
import type { Scan } from "../metric/figures/figures";
import { scanFigures } from "../metric/figures/figures";
import { makeReading } from "../text/make-reading";
import { levelFigures, withLostComma } from "./level-figures";
import { levelsInWords } from "./level-words";
import type { MaturityValue } from "./maturity-value";
import { HIGHEST_LEVEL, isLevel } from "./maturity-value";
import { romanLevel } from "./roman";

const CANONICAL = /^[1-5](?:,\d+)?$/u;

function level(raw: Cell["value"], value: number, status: "ok" | "normalised" | "uncertain", note?: Reading<MaturityValue>["note"]): Reading<MaturityValue> {
  return makeReading<MaturityValue>(raw, status, { value: { level: value }, note });
}

function readNumber(cell: Cell, number: number, context: ReadingContext): Reading<MaturityValue> {
  const raw = cell.value;
  const format = formatClass(cell.format);
  if (format === "date" || format === "time") {
    const day = dayFromSerial(number, context.dateSystem);
    const parts = day === undefined ? undefined : dayParts(day);
    return makeReading<MaturityValue>(raw, "uncertain", { note: "typed-as-date", suggestion: parts === undefined ? undefined : `${parts.day},${parts.month}` });
  }
  if (format === "percent") {
    const share = Math.round(number * HIGHEST_LEVEL * 100) / 100;
    return isLevel(share) ? level(raw, share, "uncertain", "two-candidates") : unreadable(raw, "out-of-range");
  }
  if (isLevel(number)) return level(raw, Math.round(number * 100) / 100, "ok");
  return unreadable(raw, "out-of-range", withLostComma(number));
}

/** A level's name, perhaps with a figure beside it: "Hyvä (4)", "4 = Hyvä". */
function readWords(raw: string, scan: Scan): Reading<MaturityValue> {
  const { levels, sure, otherScale, shift } = levelsInWords(scan);
  const [first, second] = levels;
  if (scan.words.some(({ role }) => role === "negation")) return makeReading<MaturityValue>(raw, "uncertain", { note: "negated" });
  if (first === undefined) {
    if (otherScale) return makeReading<MaturityValue>(raw, "uncertain", { note: "value-not-in-list" });
    if (pointsElsewhere(plainText(raw) ?? "")) return makeReading<MaturityValue>(raw, "uncertain", { note: "elsewhere" });
    return scan.words.length > 0 ? makeReading<MaturityValue>(raw, "uncertain", { note: "value-not-in-list" }) : unreadable(raw, "value-not-in-list");
  }
  const questioned = scan.signs.includes("?");
  if (second !== undefined && second !== first) {
    if (scan.signs.includes("→") || scan.words.some(({ role }) => role === "target")) return makeReading<MaturityValue>(raw, "normalised", { value: { level: first, target: second } });
    return level(raw, (first + second) / 2, "uncertain", "several-values");
  }
  const value = Math.min(HIGHEST_LEVEL, Math.max(1, first + shift));
  return sure && !otherScale && !questioned ? level(raw, value, "normalised") : level(raw, value, "uncertain", questioned ? "marked-unsure" : "two-candidates");
}

function readText(raw: string): Reading<MaturityValue> {
  const text = foldCase(raw);
  const dots = dotsOf(text);
  if (dots !== undefined && isLevel(dots.filled) && dots.total <= HIGHEST_LEVEL) return level(raw, dots.filled, "normalised");
  const roman = romanLevel(text);
  if (roman !== undefined) return level(raw, roman, "normalised");
  const mended = digitSlips(plainText(raw) ?? "");
  if (mended !== undefined) return unreadable(raw, "letters-in-number", mended);
  const scan = scanFigures(text);
  if (scan.figures.length === 0) return scan.dates.length > 0 ? makeReading<MaturityValue>(raw, "uncertain", { note: "could-be-date" }) : readWords(raw, scan);
  const { value, sure, note, suggestion } = levelFigures(scan);
  if (value === undefined) {
    // 64 % without a level, a change or several levels: only what could be a level is left to be asked.
    return note === "several-values" || note === "partly-understood" ? makeReading<MaturityValue>(raw, "uncertain", { note }) : unreadable(raw, note ?? "out-of-range", suggestion);
  }
  const named = levelsInWords(scan).levels;
  if (named.length > 0 && !named.includes(Math.round(value.level)) && !(value.target !== undefined && named.includes(Math.round(value.target)))) return makeReading<MaturityValue>(raw, "uncertain", { value, note: "two-candidates" });
  if (scan.signs.includes("?")) return makeReading<MaturityValue>(raw, "uncertain", { value, note: "marked-unsure" });
  return makeReading<MaturityValue>(raw, sure ? (CANONICAL.test(text) ? "ok" : "normalised") : "uncertain", { value, note });
}

/**
 * A maturity level (lähtötaso, tavoitetaso): 1–5, by number or by name (erinomainen, hyvä, tyydyttävä, välttävä,
 * heikko), after Tornio's survey. Anything outside the scale is unreadable, with the likely level as a suggestion.
 */
export const maturityKind: CellKind<MaturityValue, undefined> = {
  decide: () => undefined,
  decisions: () => [],
  read(cell, _choices, context) {
    const { value } = cell;
    const without = withoutFigure<MaturityValue>(value);
    if (without !== undefined) return without;
    // A negative zero is a zero.
    if (typeof value === "number") return readNumber(cell, value + 0, context);
    return typeof value === "string" ? readText(value) : unreadable(value, "value-not-in-list");
  },
};
