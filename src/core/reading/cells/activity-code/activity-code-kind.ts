import { isCellError } from "../../../grid/cell-value";
import { formatClass } from "../../../grid/number-format";
import type { Reading } from "../../reading";
import type { Cell, CellKind, ReadingContext } from "../cell-kind";
import type { CodeChoices } from "./code-choices";
import { decideCodes } from "./code-choices";
import { readCodeText } from "./code-text";

/** Codes of ledgers and budgets have at most this many digits. */
const LONGEST = 12;

function readNumber(raw: number, format: string | undefined): Reading<string> {
  if (raw === 0) return { raw, status: "empty" };
  if (!Number.isInteger(raw) || raw < 0 || String(raw).length > LONGEST) return { raw, status: "unreadable", note: "value-not-in-list" };
  const shown = formatClass(format);
  return shown === "date" || shown === "time" || shown === "percent" ? { raw, status: "uncertain", value: String(raw), note: "typed-as-date" } : { raw, status: "ok", value: String(raw) };
}

function read(cell: Cell, choices: CodeChoices, context: ReadingContext): Reading<string> {
  const { value: raw, format } = cell;
  if (raw === null) return { raw, status: "empty" };
  if (isCellError(raw)) return { raw, status: "unreadable", note: "formula-error" };
  if (typeof raw === "boolean") return { raw, status: "unreadable", note: "value-not-in-list" };
  return typeof raw === "number" ? readNumber(raw, format) : readCodeText(raw, choices, context.programme);
}

/**
 * Cells of an activity code (toimintokoodi, verksamhetskod): the digits of the code, as they stand where the
 * programme does not know it. The first run of digits must equal the code, or its name stand alone: 11110 and
 * 01111x are other codes, never 1111.
 */
export const activityCodeKind: CellKind<string, CodeChoices> = { decide: decideCodes, decisions: () => [], read };
