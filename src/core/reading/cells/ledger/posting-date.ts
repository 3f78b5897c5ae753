import type { Day } from "../../../grid/day";
import { isRealDay, makeDay } from "../../../grid/day";
import { formatClass } from "../../../grid/number-format";
import { dayFromSerial } from "../../../grid/serial";
import type { Reading } from "../../reading";
import { cleanText } from "../../text/clean";
import type { LedgerContext, LedgerReader } from "./ledger-reader";
import { monthOfName } from "./month-names";
import { textCell } from "./text-cell";

export interface DateChoices {
  /** Some cell of the column proves that the month stands first: 3/25/2025. */
  readonly monthFirst: boolean;
}

const CLOCK = "(?:[T ]\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?(?:[.,]\\d+)?(?:Z| ?[AP]M)?)?";
const DAY_MONTH_YEAR = new RegExp(`^(?<a>\\d{1,2}) ?(?<mark>[./-]) ?(?<b>\\d{1,2}) ?[./-] ?(?<year>\\d{4}|\\d{2})\\.?${CLOCK}$`, "iu");
const YEAR_MONTH_DAY = new RegExp(`^(?<year>\\d{4})(?<mark>[-./])(?<month>\\d{1,2})[-./](?<day>\\d{1,2})${CLOCK}$`, "iu");
const COMPACT = new RegExp(`^(?<first>\\d{4})(?<second>\\d{4})${CLOCK}$`, "iu");
const NAMED = /^(?<day>\d{1,2})[.\- ]{1,2}(?<month>\p{L}{3,12})\.?[- ](?<year>\d{4}|\d{2})$/u;
const NO_YEAR = /^(?<day>\d{1,2})\.(?<month>\d{1,2})\.?$/u;

/** Ledgers of our time: a serial number outside these years is some other number. */
const YEARS = { from: 1990, to: 2100 };

function dayOf(year: number, month: number, day: number): Day | undefined {
  return year >= YEARS.from && year <= YEARS.to && isRealDay(year, month, day) ? makeDay(year, month, day) : undefined;
}

function fullYear(text: string | undefined): number {
  const year = Number(text);
  return text?.length === 2 ? 2000 + year : year;
}

function compact(first: string, second: string): Day | undefined {
  return dayOf(Number(first), Number(second.slice(0, 2)), Number(second.slice(2))) ?? dayOf(Number(second), Number(first.slice(2)), Number(first.slice(0, 2)));
}

interface Found {
  readonly day: Day | undefined;
  readonly canonical: boolean;
}

function parse(text: string, monthFirst: boolean): Found | undefined {
  const common = DAY_MONTH_YEAR.exec(text)?.groups;
  if (common !== undefined) {
    const [a, b, year] = [Number(common["a"]), Number(common["b"]), fullYear(common["year"])];
    const canonical = common["mark"] === "." && common["year"]?.length === 4 && /^[\d.]+$/u.test(text) && !text.endsWith(".");
    return { day: monthFirst && common["mark"] !== "." ? dayOf(year, a, b) : dayOf(year, b, a), canonical };
  }
  const iso = YEAR_MONTH_DAY.exec(text)?.groups;
  if (iso !== undefined) return { day: dayOf(Number(iso["year"]), Number(iso["month"]), Number(iso["day"])), canonical: false };
  const digits = COMPACT.exec(text)?.groups;
  if (digits !== undefined) return { day: compact(digits["first"] ?? "", digits["second"] ?? ""), canonical: false };
  const named = NAMED.exec(text)?.groups;
  const month = named === undefined ? undefined : monthOfName(named["month"] ?? "");
  return named === undefined || month === undefined ? undefined : { day: dayOf(fullYear(named["year"]), month, Number(named["day"])), canonical: false };
}

function readNumber(raw: number, format: string | undefined, context: LedgerContext): Reading<Day> {
  const digits = /^(?<first>\d{4})(?<second>\d{4})$/u.exec(String(raw))?.groups;
  const written = digits === undefined ? undefined : compact(digits["first"] ?? "", digits["second"] ?? "");
  if (written !== undefined) return { raw, status: "normalised", value: written };
  const day = dayFromSerial(raw, context.dateSystem);
  const year = Number(day?.slice(0, 4));
  if (day === undefined || year < YEARS.from || year > YEARS.to) return { raw, status: "unreadable", note: "out-of-range" };
  // Without a date format the number may be anything else; in a column of posting dates it hardly is.
  return formatClass(format) === "date" ? { raw, status: "ok", value: day } : { raw, status: "uncertain", value: day, note: "could-be-date" };
}

/**
 * Posting dates (kirjauspäivä, tositepäivä, verifikatdatum) as calendar days; a clock time is dropped. Day comes
 * before month unless another cell of the column proves otherwise. A day without a year takes the report's, to be
 * confirmed, and has no value where the report's year is not known.
 */
export const postingDate: LedgerReader<Day, DateChoices> = {
  decide(contents) {
    let monthFirst = false;
    for (const { cell } of contents.cells) {
      const parts = typeof cell.value === "string" ? DAY_MONTH_YEAR.exec(cleanText(cell.value))?.groups : undefined;
      if (parts === undefined || parts["mark"] === ".") continue;
      if (Number(parts["a"]) > 12) return { monthFirst: false };
      if (Number(parts["b"]) > 12) monthFirst = true;
    }
    return { monthFirst };
  },
  read({ value: raw, format }, { monthFirst }, context) {
    const cell = textCell(raw);
    if (cell.done !== undefined) return cell.done;
    if (typeof raw === "number") return readNumber(raw, format, context);
    const found = parse(cell.text, monthFirst);
    if (found?.day !== undefined) return { raw, status: found.canonical ? "ok" : "normalised", value: found.day };
    const { day, month } = NO_YEAR.exec(cell.text)?.groups ?? {};
    const guessed = day === undefined ? undefined : dayOf(context.reportYear ?? 2000, Number(month), Number(day));
    if (guessed === undefined) return { raw, status: "unreadable", note: "value-not-in-list" };
    return { raw, status: "uncertain", note: "year-missing", ...(context.reportYear === undefined ? {} : { value: guessed }) };
  },
};
