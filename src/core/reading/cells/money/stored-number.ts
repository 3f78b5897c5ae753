import { dayParts } from "../../../grid/day";
import type { DateSystem } from "../../../grid/grid";
import { formatClass } from "../../../grid/number-format";
import { dayFromSerial } from "../../../grid/serial";
import { numberAt, scaledInteger } from "../../text/number-text";
import type { Reading } from "../../reading";
import type { Money } from "../../values";
import type { Cell, ReadingContext } from "../cell-kind";
import { moneyOf } from "./conclude";
import { formatUnit } from "./format-unit";
import type { MoneyChoices } from "./money-choices";

/** Amounts formatted as dates fall in years that nobody plans for. */
const FIRST_YEAR = 2000;
const LAST_YEAR = 2050;

/** Cents of a number as Excel shows it (shortest decimal text), times ten to the power of `power`. */
export function centsOfNumber(value: number, power: number): number | undefined {
  // A comma, so that the three decimals of 1.005 are not taken for thousands.
  const number = numberAt(String(value).replace(".", ","));
  return number === undefined ? undefined : scaledInteger(number, 2 + power);
}

/** What was typed when Excel made a date of it: "1,5" for 1.5., "5,25" for a month format. */
function typedDecimal(value: number, format: string, system: DateSystem): string | undefined {
  const day = dayFromSerial(value, system);
  if (day === undefined) return undefined;
  const parts = dayParts(day);
  if (parts.year < FIRST_YEAR || parts.year > LAST_YEAR) return undefined;
  const { day: first, month: second } = parts;
  return /d/iu.test(format) ? `${String(first)},${String(second)}` : `${String(second)},${String(parts.year % 100)}`;
}

/** Reads a number cell: its value, number format and column tell euros from thousands, dates and shares. */
export function readStoredNumber(cell: Cell & { readonly value: number }, choices: MoneyChoices, context: ReadingContext): Reading<Money> {
  const { value: raw, format } = cell;
  const shown = formatClass(format);
  if (!Number.isFinite(raw)) return { raw, status: "unreadable", note: "no-amount" };
  if (shown === "percent" || shown === "time") return { raw, status: "uncertain", note: "value-of-another-field" };
  const typed = shown === "date" ? typedDecimal(raw, format ?? "", context.dateSystem) : undefined;
  if (typed !== undefined) return { raw, status: "uncertain", suggestion: typed, note: "typed-as-date" };
  const unit = formatUnit(format);
  if (unit.foreign) return { raw, status: "unreadable", note: "other-currency" };
  const power = unit.power ?? choices.base;
  const cents = centsOfNumber(raw, power);
  if (cents === undefined) return { raw, status: "unreadable", note: "out-of-range" };
  const value = moneyOf({ cents }, choices, undefined);
  if (shown === "date") return { raw, status: "uncertain", value, note: "typed-as-date" };
  if (unit.power !== undefined) return { raw, status: "normalised", value };
  if (power > 0 && Math.abs(raw) >= choices.outlierFrom) return { raw, status: "uncertain", value, note: "amount-out-of-scale" };
  if (power > 0 && raw !== 0) return { raw, status: choices.confirmed ? "normalised" : "uncertain", value, note: "unit-from-header" };
  const yearLike = shown === "general" && Number.isInteger(raw) && raw >= 2015 && raw <= 2040;
  return yearLike ? { raw, status: "uncertain", value, note: "could-be-date" } : { raw, status: "ok", value };
}
