import { yearOf } from "../../../grid/day";
import { formatClass } from "../../../grid/number-format";
import { dayFromSerial } from "../../../grid/serial";
import type { LedgerReader } from "./ledger-reader";
import { monthOfName } from "./month-names";
import { textCell } from "./text-cell";

/** A posting period (kausi, period). Its year decides which year a posting counts for. */
export interface LedgerPeriod {
  readonly year: number;
  /** 1–12; 13 and later are closing entries of the year, 0 is the opening balance. */
  readonly number: number;
  readonly kind: "month" | "closing" | "opening";
}

/** Ledger systems have up to four extra periods for closing entries (tilinpäätöskaudet). */
const LAST_PERIOD = 16;

const PERIOD_YEAR = /^(?:(?:kausi|kk|period|p)\.? ?)?(?<period>\d{1,2}) ?[/.\- ] ?(?<year>\d{4}|\d{2})\.?$/iu;
const YEAR_PERIOD = /^(?<year>(?:19|20)\d{2}) ?[/.\- ]? ?(?:kausi|kk|period|p|m)?\.? ?(?<period>\d{1,2})$/iu;
const NAMED = /^(?<name>\p{L}{3,12})[- /.]{1,2}(?<year>\d{4}|\d{2})$/u;
const ALONE = /^(?:(?:kausi|kk|period|p)\.? ?)?(?<period>\d{1,2})$/iu;

function periodOf(year: number, number: number): LedgerPeriod | undefined {
  if (year < 1990 || year > 2100 || number > LAST_PERIOD) return undefined;
  return { year, number, kind: number === 0 ? "opening" : number > 12 ? "closing" : "month" };
}

function fullYear(text: string): number {
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}

function parse(text: string): LedgerPeriod | undefined {
  const found = PERIOD_YEAR.exec(text)?.groups ?? YEAR_PERIOD.exec(text)?.groups;
  if (found !== undefined) return periodOf(fullYear(found["year"] ?? ""), Number(found["period"]));
  const named = NAMED.exec(text)?.groups;
  const month = named === undefined ? undefined : monthOfName(named["name"] ?? "");
  return named === undefined || month === undefined ? undefined : periodOf(fullYear(named["year"] ?? ""), month);
}

/**
 * Posting periods: 202503, 3/2025, 2025-03, "maaliskuu 2025". Period 13 is closing entries and 0 the opening balance:
 * both are shown to be confirmed. A period without a year takes the report's.
 */
export const ledgerPeriod: LedgerReader<LedgerPeriod, null> = {
  decide: () => null,
  read({ value: raw, format }, _choices, context) {
    const cell = textCell(raw);
    if (cell.done !== undefined) return cell.done;
    if (typeof raw === "number" && formatClass(format) === "date") {
      const day = dayFromSerial(raw, context.dateSystem);
      const value = day === undefined ? undefined : periodOf(yearOf(day), Number(day.slice(5, 7)));
      return value === undefined ? { raw, status: "unreadable", note: "out-of-range" } : { raw, status: "normalised", value };
    }
    const value = parse(cell.text);
    if (value?.kind === "closing") return { raw, status: "uncertain", value, note: "closing-period" };
    if (value?.kind === "opening") return { raw, status: "uncertain", value, note: "opening-balance" };
    if (value !== undefined) return { raw, status: "normalised", value };
    const alone = ALONE.exec(cell.text)?.groups?.["period"];
    if (alone === undefined || Number(alone) > LAST_PERIOD) return { raw, status: "unreadable", note: "value-not-in-list" };
    const guessed = context.reportYear === undefined ? undefined : periodOf(context.reportYear, Number(alone));
    return { raw, status: "uncertain", note: "year-missing", ...(guessed === undefined ? {} : { value: guessed }) };
  },
};
