import { makeDay, monthEnd, yearOf } from "../../../grid/day";
import type { Day } from "../../../grid/day";
import { formatClass } from "../../../grid/number-format";
import { dayFromSerial } from "../../../grid/serial";
import type { Reading } from "../../reading";
import type { Period } from "../../values";
import type { Cell, ReadingContext } from "../cell-kind";
import { isLikelyYear } from "./calendar/years";
import type { PeriodChoices } from "./choices";
import { shownUnit } from "./shown-unit";
import { readPeriodText } from "./text-cell";

/** Serials that a date column holds where the date format was lost: years 2009–2050. */
const FIRST_SERIAL = 40000;
const LAST_SERIAL = 55000;

const dayPeriod = (day: Day): Period => ({ start: day, end: day, precision: "day" });
const yearPeriod = (year: number): Period => ({ start: makeDay(year, 1, 1), end: makeDay(year, 12, 31), precision: "year" });

/** The first of a month or year under a format that shows no more than that; a half-year where the column is so read. */
function asShown(day: Day, format: string, choices: PeriodChoices): Period {
  const unit = shownUnit(format);
  const year = yearOf(day);
  if (unit === "year" && day.endsWith("-01-01")) return yearPeriod(year);
  if (unit !== "month" || !day.endsWith("-01")) return dayPeriod(day);
  const month = Number(day.slice(5, 7));
  if (choices.numbered === "half" && month <= 2) return { start: makeDay(year, month * 6 - 5, 1), end: monthEnd(year, month * 6), precision: "half" };
  return { start: day, end: monthEnd(year, month), precision: "month" };
}

/** A cell that shows as a date. A typed year shows as a day of 1905 and is taken for the year. */
function readDate(cell: Cell, value: number, format: string, choices: PeriodChoices, context: ReadingContext): Reading<Period> {
  const raw = cell.value;
  if (isLikelyYear(value)) return { raw, status: "uncertain", value: yearPeriod(value), note: "year-as-date" };
  const day = dayFromSerial(value, context.dateSystem);
  if (day === undefined) {
    // 20250501 typed into a date cell shows as ########.
    const compact = readPeriodText(raw, String(value), choices, context);
    return compact.status === "normalised" && compact.value ? { raw, status: "uncertain", value: compact.value, note: "year-as-date" } : { raw, status: "unreadable" };
  }
  if (!isLikelyYear(yearOf(day))) return { raw, status: "uncertain", value: dayPeriod(day), note: "year-unlikely" };
  const period = asShown(day, format, choices);
  return { raw, status: Number.isInteger(value) && period.precision === "day" ? "ok" : "normalised", value: period };
}

/** Reads a number in a schedule cell: a date, a serial that lost its format, a year, 202505. */
export function readPeriodNumber(cell: Cell, value: number, choices: PeriodChoices, context: ReadingContext): Reading<Period> {
  const raw = cell.value;
  if (value === 0) return { raw, status: "empty" };
  if (!Number.isFinite(value) || value < 0) return { raw, status: "unreadable" };
  const format = formatClass(cell.format);
  if ((format === "date" || (format === "time" && value >= FIRST_SERIAL)) && cell.format !== undefined) return readDate(cell, value, cell.format, choices, context);
  if (format === "percent" || format === "time") return { raw, status: "unreadable" };
  if (value >= FIRST_SERIAL && value <= LAST_SERIAL) {
    const day = dayFromSerial(value, context.dateSystem);
    return day === undefined ? { raw, status: "unreadable" } : { raw, status: "uncertain", value: dayPeriod(day), note: "serial-number" };
  }
  if (isLikelyYear(value)) return { raw, status: "ok", value: yearPeriod(value) };
  const reading = readPeriodText(raw, String(value), choices, context);
  // 5.2025 stands for 5/2025, but a number's lost zero (10.202) may hide another year.
  if (Number.isInteger(value) || reading.value === undefined) return reading;
  return { ...reading, status: "uncertain", note: reading.note ?? "two-candidates" };
}
