import { dayParts } from "../../../grid/day";
import type { DateSystem } from "../../../grid/grid";
import { formatClass } from "../../../grid/number-format";
import { dayFromSerial } from "../../../grid/serial";

/** An identifier that Excel has stored as a number, as it was typed. */
export interface IdNumber {
  readonly id: string;
  /** `shown`: as it stands; `form`: shown with needless decimals; `guess`: Excel has made another thing of it. */
  readonly certainty: "shown" | "form" | "guess";
  readonly madeDate: boolean;
}

/** Which separator the column's own identifiers use, for those that became dates. */
export interface IdStyle {
  /** "2025-07" or "7/2025", where the column shows one. */
  readonly yearFirst: boolean;
  readonly yearSlash: boolean;
  /** "1.2.3" stands in the column. */
  readonly threeParts: boolean;
  readonly dash: boolean;
}

/** Days of 2000–2049 as Excel counts them: an id so large is more likely a date that has lost its format. */
export const FIRST_SERIAL = 36526;
const LAST_SERIAL = 54788;
const LITERALS = /"[^"]*"|\\.|\[[^\]]*\]|_.|\*./gu;

/** A date back to what was typed: 1.1. shown → "1.1"; heinä.25 shown → "2025-07" (or "7/2025" by the column). */
function fromDate(serial: number, format: string, system: DateSystem, style: IdStyle): IdNumber | undefined {
  const day = dayFromSerial(serial, system);
  if (day === undefined) return undefined;
  const { year, month, day: dayOfMonth } = dayParts(day);
  const codes = format.replace(LITERALS, "").toLowerCase();
  if (!codes.includes("d") && codes.includes("m")) {
    const padded = String(month).padStart(2, "0");
    const id = style.yearSlash && !style.yearFirst ? `${month}/${year}` : `${year}-${padded}`;
    return { id, certainty: "guess", madeDate: true };
  }
  const mark = style.dash ? "-" : ".";
  const short = year - 2000;
  // Nobody numbers actions of 2003: "1.2.3" typed becomes 1.2.2003.
  const hasThird = codes.includes("y") && ((short >= 1 && short < 20) || style.threeParts) && short < 100 && short >= 0;
  return { id: [dayOfMonth, month, ...(hasThird ? [short] : [])].join(mark), certainty: "guess", madeDate: true };
}

/** Leading zeros and a fixed beginning that a number format shows: 000 → "007", "T"00 → "T07". */
function shownWhole(whole: number, format: string | undefined): string {
  if (format === undefined) return String(whole);
  const match = /^(?:"(?<quoted>[^"]*)"|(?:\\(?<escaped>.)))?(?<zeros>0+)$/u.exec(format);
  if (match === null) return String(whole);
  const { quoted = "", escaped = "", zeros = "" } = match.groups ?? {};
  return quoted + escaped + String(whole).padStart(zeros.length, "0");
}

/** True for a whole number without a format that could be a date which has lost its own. */
export function isSerialSized(value: number, format: string | undefined): boolean {
  return Number.isInteger(value) && value >= FIRST_SERIAL && value <= LAST_SERIAL && formatClass(format) === "general";
}

/** An identifier stored as a number; undefined when it cannot be one. */
export function readIdNumber(value: number, format: string | undefined, system: DateSystem, style: IdStyle): IdNumber | undefined {
  if (!Number.isFinite(value)) return undefined;
  const kind = formatClass(format);
  if (kind === "date") return fromDate(value, format ?? "", system, style);
  if (kind === "time" || kind === "percent") return undefined;
  if (!Number.isInteger(value)) {
    const decimals = /^[#0]*0\.(0{1,4})$/u.exec(format ?? "")?.[1]?.length;
    // 1.10 typed into a cell with two decimals is shown as it was typed.
    const text = decimals === undefined ? String(value) : value.toFixed(decimals);
    return /^-?\d+\.\d{1,6}$/u.test(text) ? { id: text, certainty: "guess", madeDate: false } : undefined;
  }
  if (!Number.isSafeInteger(value)) return undefined;
  if (value <= 0 || isSerialSized(value, format)) return { id: String(value), certainty: "guess", madeDate: false };
  return { id: shownWhole(value, format), certainty: format !== undefined && /[.]0/u.test(format) ? "form" : "shown", madeDate: false };
}
