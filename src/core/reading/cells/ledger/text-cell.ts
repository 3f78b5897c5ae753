import type { CellValue } from "../../../grid/cell-value";
import { isCellError } from "../../../grid/cell-value";
import type { Reading } from "../../reading";
import { cleanText } from "../../text/clean";
import { repairMojibake } from "../../text/mojibake";
import { isFormulaError } from "../text/formula-error";
import { isMissingMark } from "../text/missing-mark";

/** A cell's text made ready, or the reading that it already has. */
export type TextCell = { readonly text: string; readonly written: string; readonly repaired: boolean; readonly done?: never } | { readonly done: Reading<never> };

/**
 * The clean text of a ledger cell, with the text as written: quotes of a CSV file taken off, broken characters repaired. Numbers become their
 * shortest text. Empty cells, errors and booleans are read at once.
 */
export function textCell(raw: CellValue): TextCell {
  if (raw === null) return { done: { raw, status: "empty" } };
  if (isCellError(raw) || isFormulaError(raw)) return { done: { raw, status: "unreadable", note: "formula-error" } };
  if (typeof raw === "boolean") return { done: { raw, status: "unreadable", note: "value-not-in-list" } };
  if (typeof raw === "number") return { text: String(raw), written: String(raw), repaired: false };
  const mended = repairMojibake(raw);
  const text = cleanText(mended).replace(/^"(?<inner>.*)"$/u, "$<inner>").trim();
  return isMissingMark(text) ? { done: { raw, status: "empty" } } : { text, written: raw, repaired: mended !== raw };
}
