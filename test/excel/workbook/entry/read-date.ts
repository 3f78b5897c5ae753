import { isRealDay, makeDay } from "../../../../src/core/grid/day";
import type { DateSystem } from "../../../../src/core/grid/grid";
import { moveSerial, serialFromDay } from "../../../../src/core/grid/serial";
import type { EntryLocale } from "./locales";

/** By what dates are read that somebody types. */
export interface Calendar {
  /** The year of dates that are typed without one. */
  readonly thisYear: number;
  /** The year from which the workbook counts its days. */
  readonly dateSystem: DateSystem;
}

/** A date that was typed, with the format that Excel gives to a General cell for it. */
export interface TypedDate {
  readonly serial: number;
  readonly numberFormat: string;
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

function serial(year: number, month: number, day: number): number | undefined {
  return year >= 1900 && isRealDay(year, month, day) ? serialFromDay(makeDay(year, month, day), 1900) : undefined;
}

/** Excel takes 00–29 for this century. */
function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function dated(value: number | undefined, numberFormat: string): TypedDate | undefined {
  return value === undefined ? undefined : { serial: value, numberFormat };
}

function inNumbers(text: string, locale: EntryLocale, thisYear: number): TypedDate | undefined {
  const iso = /^(\d{4})[/-](\d{1,2})[/-](\d{1,2})$/u.exec(text);
  if (iso !== null) return dated(serial(Number(iso[1]), Number(iso[2]), Number(iso[3])), locale.dateFormat);
  const [separator] = locale.dateSeparators.exec(text) ?? [];
  if (separator === undefined) return undefined;
  const parts = text.replace(/(?<=\d\.\d{1,2})\.$/u, "").split(separator);
  if (parts.length > 3 || !parts.every((part) => /^\d{1,4}$/u.test(part))) return undefined;
  const [first = "", second = "", third] = parts;
  const [day, month] = locale.dateOrder === "day first" ? [first, second] : [second, first];
  if (third !== undefined) return third.length === 3 ? undefined : dated(serial(fullYear(third), Number(month), Number(day)), locale.dateFormat);
  if (first.length <= 2 && second.length === 4 && separator !== ".") return dated(serial(Number(second), Number(first), 1), "mmm-yy");
  return first.length <= 2 && second.length <= 2 ? dated(serial(thisYear, Number(month), Number(day)), "d-mmm") : undefined;
}

function monthNumber(word: string): number {
  return MONTHS.indexOf(word.toLowerCase().slice(0, 3)) + 1;
}

function inEnglishWords(text: string, thisYear: number): TypedDate | undefined {
  const dayFirst = /^(\d{1,2})[ -]([a-z]{3,9})(?:[ -](\d{2}|\d{4}))?$/iu.exec(text);
  if (dayFirst !== null) {
    const [, day = "", word = "", year] = dayFirst;
    return dated(serial(year === undefined ? thisYear : fullYear(year), monthNumber(word), Number(day)), year === undefined ? "d-mmm" : "d-mmm-yy");
  }
  const monthFirst = /^([a-z]{3,9})[ -](?:(\d{1,2}), ?)?(\d{2}|\d{4})$/iu.exec(text);
  if (monthFirst === null) return undefined;
  const [, word = "", day, year = ""] = monthFirst;
  return dated(serial(fullYear(year), monthNumber(word), Number(day ?? "1")), day === undefined ? "mmm-yy" : "d-mmm-yy");
}

/** A clock time as a part of a day. */
function timeOf(text: string): number | undefined {
  const match = /^(\d{1,2}):(\d{2})(?::(\d{2}))?( ?[AP]M)?$/iu.exec(text);
  if (match === null) return undefined;
  const [, hours = "", minutes = "", seconds = "0", half] = match;
  const afternoon = half?.trim().toUpperCase() === "PM" && Number(hours) < 12 ? 12 : 0;
  return Number(minutes) > 59 || Number(seconds) > 59 ? undefined : ((Number(hours) + afternoon) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
}

/** Reads a date, a clock time or both as Excel would. */
export function readDate(text: string, locale: EntryLocale, { thisYear, dateSystem }: Calendar): TypedDate | undefined {
  const time = timeOf(text);
  if (time !== undefined) return { serial: time, numberFormat: "h:mm" };
  const [, datePart = text, timePart] = /^(\S+) (\d{1,2}:\d{2}.*)$/u.exec(text) ?? [];
  const date = inNumbers(datePart, locale, thisYear) ?? (locale.dateOrder === "month first" ? inEnglishWords(datePart, thisYear) : undefined);
  if (date === undefined) return undefined;
  const stored = { ...date, serial: moveSerial(date.serial, 1900, dateSystem) };
  if (timePart === undefined) return stored.serial < 0 ? undefined : stored;
  const clock = timeOf(timePart);
  return clock === undefined || stored.serial < 0 ? undefined : { serial: stored.serial + clock, numberFormat: `${date.numberFormat} h:mm` };
}
