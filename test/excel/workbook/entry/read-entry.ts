import type { CellValue } from "../../../../src/core/grid/cell-value";
import { HostError } from "../host-error";
import { checkFormula } from "./check-formula";
import type { EntryLocale } from "./locales";
import type { Calendar } from "./read-date";
import { readDate } from "./read-date";
import { readNumber } from "./read-number";

/** What a cell holds after something was typed or written into it. */
export type Entry =
  | { readonly kind: "value"; readonly value: CellValue; readonly numberFormat?: string }
  | { readonly kind: "formula"; readonly formula: string }
  /** Taken for a formula by its first character, and not understood: #NAME? */
  | { readonly kind: "mistaken formula"; readonly formula: string };

const LONGEST_TEXT = 32_767;

function booleanOf(text: string, locale: EntryLocale): boolean | undefined {
  const upper = text.toUpperCase();
  if (upper === locale.booleans.true) return true;
  return upper === locale.booleans.false ? false : undefined;
}

/** What the text of a cell with a format other than text becomes. A leading apostrophe keeps the rest as it is. */
export function readEntry(text: string, locale: EntryLocale, calendar: Calendar): Entry {
  if (text.length > LONGEST_TEXT) throw new HostError("InvalidArgument", `A cell holds at most ${String(LONGEST_TEXT)} characters`);
  if (text.startsWith("'")) return { kind: "value", value: text.slice(1) };
  if (text.startsWith("=") && text.length > 1) {
    checkFormula(text);
    return { kind: "formula", formula: text };
  }
  const trimmed = text.trim();
  const truth = booleanOf(trimmed, locale);
  if (truth !== undefined) return { kind: "value", value: truth };
  const error = locale.errors[trimmed.toUpperCase()];
  if (error !== undefined) return { kind: "value", value: { error } };
  const number = readNumber(trimmed, locale);
  if (number !== undefined) return { kind: "value", ...number };
  const date = readDate(trimmed, locale, calendar);
  if (date !== undefined) return { kind: "value", value: date.serial, numberFormat: date.numberFormat };
  if (/^[-+@]./u.test(text)) return { kind: "mistaken formula", formula: `=${text}` };
  return { kind: "value", value: text };
}
