import type { Reading } from "../../reading";
import { totalLabel } from "../../shape/rows/total-words";
import type { Cell, CellKind, ReadingContext } from "../cell-kind";
import { isDitto } from "../text/ditto";
import { isFormulaError } from "../text/formula-error";
import { makeReading } from "../text/make-reading";
import { isMissingMark } from "../text/missing-mark";
import type { IdChoices } from "./id-column";
import { decideIds } from "./id-column";
import { FIRST_SERIAL, isSerialSized, readIdNumber } from "./id-number";
import { readIdText } from "./id-text";
import { PLACE_FOR_NUMBER } from "./id-words";

export type { IdChoices } from "./id-column";

function readNumber(raw: number, cell: Cell, choices: IdChoices, { dateSystem }: ReadingContext): Reading<string> {
  const read = readIdNumber(raw, cell.format, dateSystem, choices.style);
  if (read === undefined) return makeReading<string>(raw, "unreadable", { note: "value-not-in-list" });
  if (read.certainty === "shown") return { raw, status: "ok", value: read.id };
  if (read.certainty === "form") return makeReading(raw, "normalised", { value: read.id });
  if (raw <= 0) return makeReading(raw, "uncertain", { value: read.id, note: "out-of-range" });
  if (choices.largeNumbersAreIds && isSerialSized(raw, cell.format)) return makeReading(raw, "ok", { value: read.id });
  if (Number.isInteger(raw) && !read.madeDate) return makeReading(raw, "uncertain", { value: read.id, note: "could-be-date" });
  // Equal cells share one reading, so which of two 1,1 was 1.10 cannot be said here.
  const whole = Math.trunc(raw);
  const lostTen = !read.madeDate && read.id === `${whole}.1` && choices.lostTens.has(whole);
  return makeReading(raw, "uncertain", { value: read.id, suggestion: lostTen ? `${whole}.10` : read.id, note: read.madeDate ? "typed-as-date" : "typed-as-number" });
}

/** "12", "007", "A12": nothing that the column could make another thing of. */
const PLAIN = /^(?:0{0,3}[1-9]\d{0,4}|[A-ZÅÄÖ]\d{1,6})$/;

/** A number below all serials of dates: 1, 2, 3 without a format. */
function isPlainNumber(raw: unknown, format: string | undefined): raw is number {
  return typeof raw === "number" && format === undefined && Number.isInteger(raw) && raw > 0 && raw < FIRST_SERIAL;
}

function read(cell: Cell, choices: IdChoices, context: ReadingContext): Reading<string> {
  const { value: raw } = cell;
  if (isPlainNumber(raw, cell.format)) return { raw, status: "ok", value: String(raw) };
  return typeof raw === "string" && PLAIN.test(raw) ? { raw, status: "ok", value: raw } : readIdCarefully(cell, choices, context);
}

/** Reads an identifier without the short cut for plain ones; the result is the same. */
export function readIdCarefully(cell: Cell, choices: IdChoices, context: ReadingContext): Reading<string> {
  const { value: raw } = cell;
  if (isFormulaError(raw)) return makeReading<string>(raw, "unreadable", { note: "formula-error" });
  if (raw === null) return makeReading<string>(raw, "empty");
  if (typeof raw === "number") return readNumber(raw, cell, choices, context);
  if (typeof raw !== "string") return makeReading<string>(raw, "unreadable", { note: "value-not-in-list" });
  if (isMissingMark(raw) || PLACE_FOR_NUMBER.test(raw)) return makeReading<string>(raw, "empty");
  // A total row is told by the table's shape; met here, it is no number of an action.
  if (raw.trim().length > 3 && totalLabel(raw) === "whole") return makeReading<string>(raw, "unreadable", { note: "value-of-another-field" });
  if (isDitto(raw)) return makeReading<string>(raw, "uncertain", { note: "ditto" });
  const { status, id, others, note, detail } = readIdText(raw, choices);
  const suggestion = status === "ok" ? undefined : id;
  return makeReading(raw, status, { value: id, others, suggestion, note, detail });
}

/** Reads the identifiers of actions (nro, tunnus · nr) as text; never as numbers to count with. */
export const idKind: CellKind<string, IdChoices> = {
  isSeldomEqual: true,
  decide: decideIds,
  decisions: () => [],
  read,
};
