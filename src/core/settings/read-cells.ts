import { isBlank, isCellError } from "../grid/cell-value";
import type { Day } from "../grid/day";
import { dayParts, isDay, isRealDay, makeDay } from "../grid/day";
import { formatClass } from "../grid/number-format";
import { dayFromSerial } from "../grid/serial";
import { cleanText, foldCase } from "../reading/text/clean";
import type { ReadingLog } from "./reading-log";
import type { SettingCell } from "./settings-fault";

/** Readers of settings cells: undefined for an empty cell, and for one at fault, which the log then knows. */
type Cell = SettingCell | undefined;

const DAY_EXPECTED = "day, 22.11.2026";
export const MONTH_DAY_EXPECTED = "day and month, 1.9.";

/** Serial numbers of the years 1954 to 2118: a whole number of this size is a day whose cell lost its format. */
const FIRST_DAY = 20_000;
const LAST_DAY = 80_000;

function isEmpty(cell: Cell): cell is undefined {
  return cell === undefined || isBlank(cell.value);
}

/** Text, or a number as it stands; what Excel has made of it otherwise is a fault. */
export function readText(cell: Cell, log: ReadingLog): string | undefined {
  if (isEmpty(cell)) return undefined;
  const { value } = cell;
  // Dashes and quotes stay as they were typed: these are names.
  if (typeof value === "string") return value.normalize("NFC").replace(/\s+/gu, " ").trim();
  if (typeof value === "number") return String(value);
  log.fault(cell, "text");
  return undefined;
}

/** Words parted by ";" or line breaks. */
export function readList(cell: Cell, log: ReadingLog): readonly string[] {
  if (cell === undefined || isBlank(cell.value)) return [];
  const text = typeof cell.value === "string" ? cell.value : readText(cell, log);
  const words = (text ?? "").split(/[;\n]/u).map((word) => word.trim());
  return [...new Set(words.filter((word) => word !== ""))];
}

/** A number, also one typed as text: "7,25". */
export function readNumber(cell: Cell, log: ReadingLog): number | undefined {
  if (isEmpty(cell)) return undefined;
  const { value } = cell;
  if (typeof value === "number" && formatClass(cell.format) !== "date") return value;
  const text = typeof value === "string" ? cleanText(value).replace(/ /gu, "").replace(",", ".") : "";
  if (/^-?\d+(?:\.\d+)?$/u.test(text)) return Number(text);
  log.fault(cell, "number");
  return undefined;
}

/** A percentage as such: 3 for 3 %, also where Excel holds it as 0.03 in a cell of percent. */
export function readPercent(cell: Cell, log: ReadingLog): number | undefined {
  if (isEmpty(cell)) return undefined;
  const { value, format } = cell;
  if (typeof value === "string") return readNumber({ ...cell, value: value.replace(/\s*%$/u, "") }, log);
  const number = readNumber(cell, log);
  // 0.07 × 100 is 7.000000000000001 in binary fractions.
  return number !== undefined && formatClass(format) === "percent" ? Number((number * 100).toPrecision(12)) : number;
}

/** One of some values by its words; `own` are the words to expect, in the language of the table. */
export function readChoice<T extends string>(cell: Cell, values: ReadonlyMap<string, T>, own: readonly string[], log: ReadingLog): T | undefined {
  if (isEmpty(cell)) return undefined;
  const { value } = cell;
  const found = isCellError(value) ? undefined : values.get(foldCase(String(value)));
  if (found === undefined) log.fault(cell, `one of: ${own.join(", ")}`);
  return found;
}

/** A calendar day: a date of Excel, or a text such as 22.11.2026. */
export function readDay(cell: Cell, log: ReadingLog): Day | undefined {
  if (isEmpty(cell)) return undefined;
  const day = dayOf(cell);
  if (day === undefined) log.fault(cell, DAY_EXPECTED);
  return day;
}

function dayOf({ value, format, dateSystem }: SettingCell): Day | undefined {
  if (typeof value === "number") return formatClass(format) === "date" || (Number.isInteger(value) && value >= FIRST_DAY && value <= LAST_DAY) ? dayFromSerial(value, dateSystem) : undefined;
  if (typeof value !== "string") return undefined;
  const text = cleanText(value);
  const [, day, month, year] = (/^(\d{1,2})\.(\d{1,2})\.(\d{4})$/u.exec(text) ?? []).map(Number);
  if (day !== undefined && month !== undefined && year !== undefined) return isRealDay(year, month, day) ? makeDay(year, month, day) : undefined;
  return isDay(text) ? text : undefined;
}

/** A day of every year as "MM-DD": "1.9.", or the date that Excel has made of it. */
export function readMonthDay(cell: Cell, log: ReadingLog): string | undefined {
  if (isEmpty(cell)) return undefined;
  const typed = typeof cell.value === "string" ? /^(\d{1,2})\.(\d{1,2})\.?$/u.exec(cleanText(cell.value)) : null;
  const day = typed === null ? dayOf(cell) : undefined;
  const [month, dayOfMonth] = typed === null ? (day === undefined ? [] : [dayParts(day).month, dayParts(day).day]) : [Number(typed[2]), Number(typed[1])];
  // A year with a leap day: 29.2. is for the schema to judge.
  if (month !== undefined && dayOfMonth !== undefined && isRealDay(2024, month, dayOfMonth)) return makeDay(2024, month, dayOfMonth).slice(5);
  log.fault(cell, MONTH_DAY_EXPECTED);
  return undefined;
}
