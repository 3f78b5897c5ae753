import { formatClass } from "../../../grid/number-format";
import type { NoteCode } from "../../note";
import type { Reading, ReadingStatus } from "../../reading";
import type { Status } from "../../values";
import { foldCase } from "../../text/clean";
import type { Cell, CellKind, ReadingContext } from "../cell-kind";
import { dotsOf } from "../metric/figures/dots";
import { digitSlips, plainText, pointsElsewhere, unreadable, withoutFigure } from "../metric/figures/figure-cell";
import type { Scan } from "../metric/figures/figures";
import { scanFigures } from "../metric/figures/figures";
import { trendOf } from "../metric/figures/trend";
import { readStatusText } from "../status/status-text";
import { makeReading } from "../text/make-reading";
import { bareAsPercent, decideBareNumbers } from "./bare-numbers";
import type { BareNumbers } from "./bare-numbers";
import { fillLight, styleFills } from "./fills";
import { fractionInWords } from "./fraction-words";
import { exactLight } from "./exact-light";
import type { LightLetters } from "./light-letters";
import { decideLetters, readLetter } from "./light-letters";
import { lightIn } from "./light-text";
import { percentIn } from "./percent-text";
import { swedishColumn } from "./swedish-column";

/** What was decided for a column of progress. */
export interface ProgressChoices {
  readonly bare: BareNumbers;
  readonly letters: LightLetters;
  readonly styles: ReadonlySet<string>;
}

const CANONICAL = /^\d{1,3}(?:,\d+)? ?%$/u;
/** A row ticked off. */
const TICK = /^\s*[✓✔✅☑√]\uFE0F?\s*$/u;
const STAGES = /vaihe|aske|etap|skede|steg|stage|step|phase/u;

function percentReading(raw: Cell["value"], percent: number, status: ReadingStatus, note: NoteCode | undefined, aside: Reading<number>["aside"]): Reading<number> {
  const value = Math.round(percent * 100) / 100;
  if (value < 0 || value > 100) return unreadable(raw, "out-of-range");
  return makeReading<number>(raw, status, { value, note, aside });
}

function readNumber(cell: Cell, number: number, { bare }: ProgressChoices, context: ReadingContext): Reading<number> {
  const raw = cell.value;
  const format = formatClass(cell.format);
  if (format === "date" || format === "time") return makeReading<number>(raw, "uncertain", { note: "typed-as-date" });
  if (format === "percent") {
    // 50 typed into a cell formatted as a percentage afterwards shows 5000 %.
    if (number > 1 && number <= 100 && Number.isInteger(number)) return makeReading<number>(raw, "uncertain", { value: number, note: "two-candidates", suggestion: `${number} %` });
    return percentReading(raw, number * 100, "ok", undefined, undefined);
  }
  const { percent, sure } = bareAsPercent(number, bare);
  const exact = percent === number && (context.header.includes("%") || cell.format?.includes("%") === true);
  return percentReading(raw, percent, sure ? (exact ? "ok" : "normalised") : "uncertain", sure ? undefined : "two-candidates", undefined);
}

/** A status in words; "valmis" is all of it, "ei aloitettu" nothing. */
function readStatus(raw: string): Reading<number> | undefined {
  const { status, sure } = readStatusText(raw);
  if (status === undefined) return undefined;
  const clear: Reading<number>["aside"] = sure ? { status } : undefined;
  const percents: Readonly<Partial<Record<Status, number>>> = { done: 100, "not-started": 0 };
  const value = percents[status];
  if (value !== undefined && sure) return makeReading<number>(raw, "normalised", { value, note: "value-of-another-field", aside: clear });
  return makeReading<number>(raw, "uncertain", { note: "value-of-another-field", aside: clear });
}

/** A light in a progress column goes to the light; the cell itself says no progress. */
function readLight(raw: string, scan: Scan, choices: ProgressChoices, context: ReadingContext): Reading<number> | undefined {
  const letter = readLetter(raw, choices.letters);
  if (letter !== undefined) {
    const { light, status, goal, unsure } = letter;
    const aside = light !== undefined ? { light } : status !== undefined ? { status } : goal !== undefined ? { goal } : {};
    return makeReading<number>(raw, "uncertain", { note: unsure && light !== undefined ? "two-candidates" : "single-letter", aside });
  }
  const said = lightIn(scan);
  if (said === undefined) return undefined;
  const { light, sure, note } = said;
  if (light === undefined) return makeReading<number>(raw, "uncertain", { note });
  const status = sure ? (exactLight(raw, context.programme) === undefined ? "normalised" : "ok") : "uncertain";
  return makeReading<number>(raw, status, { note: note ?? "value-of-another-field", aside: { light } });
}

function readWords(raw: string, scan: Scan, choices: ProgressChoices, context: ReadingContext): Reading<number> {
  const plain = plainText(raw) ?? "";
  const fraction = fractionInWords(scan);
  const roughly = scan.words.some(({ role }) => role === "approximate");
  if (fraction !== undefined) {
    const bound = scan.words.some(({ role }) => role === "more-than" || role === "less-than" || role === "at-least" || role === "at-most");
    return percentReading(raw, fraction, bound ? "uncertain" : "normalised", bound ? "bound" : roughly ? "approximate" : undefined, undefined);
  }
  if (scan.dates.length > 0 && scan.words.length === 0) return makeReading<number>(raw, "uncertain", { note: "value-of-another-field" });
  if (pointsElsewhere(plain)) return makeReading<number>(raw, "uncertain", { note: "elsewhere" });
  if (TICK.test(raw)) return makeReading<number>(raw, "uncertain", { value: 100, note: "mark-only" });
  const light = readLight(raw, scan, choices, context);
  if (light !== undefined) return light;
  const status = readStatus(raw);
  if (status !== undefined) return status;
  if (trendOf(scan) !== undefined) return makeReading<number>(raw, "uncertain", { note: "trend-only" });
  return scan.words.length > 0 ? makeReading<number>(raw, "uncertain", { note: "no-amount" }) : unreadable(raw, "value-not-in-list");
}

function readText(raw: string, choices: ProgressChoices, context: ReadingContext): Reading<number> {
  const text = foldCase(raw);
  const dots = text.length > 1 ? dotsOf(text) : undefined;
  if (dots !== undefined && dots.total > 2) {
    const sure = dots.filled < dots.total;
    return percentReading(raw, (dots.filled / dots.total) * 100, sure ? "normalised" : "uncertain", sure ? undefined : "two-candidates", undefined);
  }
  const mended = digitSlips(plainText(raw) ?? "");
  if (mended !== undefined) return unreadable(raw, "letters-in-number", mended);
  const scan = scanFigures(text);
  if (scan.figures.length === 0 || fractionInWords(scan) !== undefined) return readWords(raw, scan, choices, context);
  const { percent, sure, note } = percentIn(scan, choices.bare, STAGES.test(foldCase(context.header)));
  const light = lightIn(scan);
  const aside = light?.light === undefined || !light.sure ? undefined : { light: light.light };
  if (percent === undefined) return makeReading<number>(raw, "uncertain", { note, aside });
  if (scan.signs.includes("?")) return percentReading(raw, percent, "uncertain", "marked-unsure", aside);
  return percentReading(raw, percent, sure ? (CANONICAL.test(text) ? "ok" : "normalised") : "uncertain", note, aside);
}

/** Without a text the fill may say a light, which a person has to confirm: colour alone reaches not everybody. */
function readFill(cell: Cell, choices: ProgressChoices): Reading<number> | undefined {
  const light = fillLight(cell, choices.styles);
  return light === undefined ? undefined : makeReading<number>(cell.value, "uncertain", { note: "colour-only", aside: { light } });
}

/**
 * Progress (edistyminen, valmiusaste): 0–100. Bare numbers are fractions when no one in the column is greater than
 * one. A light, a status or a trend in the column is kept beside the value.
 */
export const progressKind: CellKind<number, ProgressChoices> = {
  decide(contents, context) {
    return { bare: decideBareNumbers(contents), letters: decideLetters(contents, swedishColumn(context)), styles: styleFills(contents) };
  },
  decisions({ bare, letters }) {
    return [
      ...(bare.scale === "fractions" || bare.scale === "ones" ? [{ code: "fractions" as const, cells: bare.cells }] : []),
      ...(letters.cells > 0 && letters.meaning === "lights" ? [{ code: "light-letters" as const, cells: letters.cells }] : []),
    ];
  },
  read(cell, choices, context) {
    const { value } = cell;
    const without = withoutFigure<number>(value);
    if (without !== undefined) return (without.status === "empty" ? readFill(cell, choices) : undefined) ?? without;
    // A negative zero is a zero.
    if (typeof value === "number") return readNumber(cell, value + 0, choices, context);
    if (typeof value === "boolean") return makeReading<number>(value, "uncertain", { value: value ? 100 : 0, note: "mark-only" });
    return typeof value === "string" ? readText(value, choices, context) : unreadable(value, "value-not-in-list");
  },
};
