import { dayFromSerial } from "../../../grid/serial";
import { dayParts } from "../../../grid/day";
import { formatClass } from "../../../grid/number-format";
import type { Reading } from "../../reading";
import { cleanText, foldCase } from "../../text/clean";
import type { Cell, CellKind, ColumnContents, ReadingContext } from "../cell-kind";
import { digitSlips, plainText, pointsElsewhere, unreadable, withoutFigure } from "../metric/figures/figure-cell";
import { scanFigures } from "../metric/figures/figures";
import { makeReading } from "../text/make-reading";
import { asideOf } from "./aside";
import { quantitiesOf } from "./quantities";
import { roundDays } from "./round-days";
import { unitRole } from "./unit-of-figure";
import { wordsOnly } from "./words-only";
import { workAmount } from "./work-amount";
import type { WorkUnit } from "./work-units";
import { daysIn, isWorkUnit } from "./work-units";
import type { WrittenUnit } from "./written-unit";
import { unitIn, unitOfFormat } from "./written-unit";

/** What was decided for a column of used resources. */
export interface PersonDaysChoices {
  /** The unit of numbers without one; undefined when neither the header nor the column tells it. */
  readonly bare: WrittenUnit | undefined;
  /** How many bare numbers got their unit from the other cells. */
  readonly byColumn: number;
}

const CANONICAL = /^\d[\d ]*(?:,\d{1,2})? ?htp$/u;
const BARE = /^\d[\d ]*(?:,\d{1,2})?$/u;
/** "5 h t p": one abbreviation with its letters apart, not hours. */
const SPACED = /(?<!\p{L})h t (?<last>p|v|kk)(?!\p{L})/u;
const CLOCK = /^(?<hours>\d{1,4}):(?<minutes>[0-5]\d)(?::\d\d)?(?<unit> ?(?:h|t|tuntia|tim|timmar|hours))?$/u;
/** One remark in brackets at the end. */
const BRACKETS = /^[^()]+\((?<remark>[^()]+)\)$/u;

/** The one unit of work that all cells with a unit use, where at least two do. */
function unitOfColumn(contents: ColumnContents): WorkUnit | undefined {
  let unit: WorkUnit | undefined;
  let cells = 0;
  for (const { cell, count } of contents.cells) {
    if (typeof cell.value !== "string" || cell.value.length > 80) continue;
    const quantities = quantitiesOf(scanFigures(foldCase(cell.value)));
    for (const quantity of quantities) {
      if (!isWorkUnit(quantity.unit)) continue;
      if (unit !== undefined && unit !== quantity.unit) return undefined;
      unit = quantity.unit;
      cells += count;
    }
  }
  return cells > 1 ? unit : undefined;
}

function bareUnit({ bare }: PersonDaysChoices): WorkUnit | undefined {
  return bare !== undefined && isWorkUnit(bare.unit) && (bare.per === undefined || bare.per === "year") ? bare.unit : undefined;
}

function readNumber(cell: Cell, value: number, choices: PersonDaysChoices, context: ReadingContext): Reading<number> {
  const raw = cell.value;
  const time = context.programme.workTime;
  const format = formatClass(cell.format);
  if (format === "date") {
    const day = dayFromSerial(value, context.dateSystem);
    const parts = day === undefined ? undefined : dayParts(day);
    return makeReading<number>(raw, "uncertain", { note: "typed-as-date", suggestion: parts === undefined ? undefined : `${parts.day},${parts.month}` });
  }
  if (value < 0) return unreadable(raw, "out-of-range");
  if (format === "time") return makeReading<number>(raw, "normalised", { value: roundDays((value * 24) / time.hoursPerDay, true) });
  if (format === "percent") return makeReading<number>(raw, "uncertain", { value: roundDays(value * time.daysPerYear, false), note: "share-of-person" });
  const own = unitOfFormat(cell.format);
  const { unit, per } = own ?? choices.bare ?? {};
  if (unit === "money") return makeReading<number>(raw, "uncertain", { note: "value-of-another-field", aside: { budget: { cents: Math.round(value * 100) } } });
  if (unit === "percent") return makeReading<number>(raw, "uncertain", { value: roundDays((value <= 1 ? value : value / 100) * time.daysPerYear, false), note: "share-of-person" });
  if (per !== undefined && per !== "year") return makeReading<number>(raw, "uncertain", { note: "needs-duration" });
  if (isWorkUnit(unit)) {
    const days = roundDays(value * daysIn(unit, time), unit === "hour" || unit === "minute");
    return makeReading<number>(raw, unit === "day" && days === value ? "ok" : "normalised", { value: days, note: unit === "day" || own !== undefined ? undefined : "unit-from-header" });
  }
  if (value === 0) return makeReading<number>(raw, "ok", { value: 0 });
  if (unit !== undefined) {
    return makeReading<number>(raw, "uncertain", { value: roundDays(value * daysIn(unit === "calendar-week" ? "week" : "month", time), false), note: "two-candidates" });
  }
  return makeReading<number>(raw, "uncertain", { value: roundDays(value, false), note: "unit-missing" });
}

function readClock(raw: string, text: string, choices: PersonDaysChoices, context: ReadingContext): Reading<number> | undefined {
  const { hours, minutes, unit } = CLOCK.exec(text)?.groups ?? {};
  if (hours === undefined || minutes === undefined) return undefined;
  const value = roundDays((Number(hours) + Number(minutes) / 60) / context.programme.workTime.hoursPerDay, true);
  return unit !== undefined || bareUnit(choices) === "hour" ? makeReading<number>(raw, "normalised", { value }) : makeReading<number>(raw, "uncertain", { value, note: "unit-missing" });
}

function readText(raw: string, choices: PersonDaysChoices, context: ReadingContext): Reading<number> {
  const folded = foldCase(raw);
  const text = folded.replace(SPACED, "ht$<last>");
  const clock = readClock(raw, text, choices, context);
  if (clock !== undefined) return clock;
  const plain = plainText(raw) ?? "";
  const mended = digitSlips(plain);
  if (mended !== undefined) return unreadable(raw, "letters-in-number", mended);
  const scan = scanFigures(text);
  const [first] = scan.figures;
  if (first === undefined) return wordsOnly(raw, scan, context);
  if (first.sign === "-") return unreadable(raw, "out-of-range");
  const bare = BARE.test(text);
  if (bare && first.number.plain) {
    const asNumber = readNumber({ value: first.number.value }, first.number.value, choices, context);
    return { ...asNumber, raw };
  }
  const quantities = quantitiesOf(scan);
  if (pointsElsewhere(plain) && quantities.every(({ unit }) => unit === undefined || unit === "unknown")) return makeReading<number>(raw, "uncertain", { note: "elsewhere" });
  const aside = asideOf(quantities);
  const inWords = quantities.length === 1 ? scan.words.map(unitRole).find(isWorkUnit) : undefined;
  const { days, sure, note } = workAmount(quantities, inWords ?? bareUnit(choices), context.programme.workTime);
  const detail = BRACKETS.exec(cleanText(raw))?.groups?.["remark"];
  if (days === undefined && aside === undefined) {
    return makeReading<number>(raw, "uncertain", { note: pointsElsewhere(plain) ? "elsewhere" : note });
  }
  if (days === undefined) return makeReading<number>(raw, "uncertain", { note: "value-of-another-field", aside });
  const exact = CANONICAL.test(folded) && first.number.plain;
  if (scan.signs.includes("?")) return makeReading<number>(raw, "uncertain", { value: days, note: "marked-unsure", detail, aside });
  return makeReading<number>(raw, sure ? (exact ? "ok" : "normalised") : "uncertain", { value: days, note, detail, aside });
}

/**
 * Used resources (käytetyt resurssit, htp): a cell's value is person-days, by the programme's work time. A range
 * counts by its high end; hours give tenths of a day (40 h is 5.5 htp). Money in the column goes to the budget, a
 * cost class to the cost size.
 */
export const personDaysKind: CellKind<number, PersonDaysChoices> = {
  decide(contents, context) {
    const written = unitIn(context.header);
    if (written !== undefined) return { bare: written, byColumn: 0 };
    const unit = unitOfColumn(contents);
    if (unit === undefined) return { bare: undefined, byColumn: 0 };
    const bare = [...contents.cells].filter(({ cell }) => typeof cell.value === "number" || (typeof cell.value === "string" && BARE.test(foldCase(cell.value))));
    return { bare: { unit, per: undefined }, byColumn: bare.reduce((cells, { count }) => cells + count, 0) };
  },
  decisions: ({ byColumn }) => (byColumn > 0 ? [{ code: "unit-by-column", cells: byColumn }] : []),
  read(cell, choices, context) {
    const { value } = cell;
    const without = withoutFigure<number>(value);
    if (without !== undefined) return without;
    // A negative zero is a zero.
    if (typeof value === "number") return readNumber(cell, value + 0, choices, context);
    return typeof value === "string" ? readText(value, choices, context) : unreadable(value, "value-not-in-list");
  },
};
