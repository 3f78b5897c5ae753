import type { CellContent } from "../../../core/fixes/cell-edit";
import { isBlank, isCellError } from "../../../core/grid/cell-value";
import { dottedDay } from "../../../core/grid/day";
import type { DateSystem } from "../../../core/grid/grid";
import { formatClass } from "../../../core/grid/number-format";
import { dayFromSerial } from "../../../core/grid/serial";
import type { Language } from "../../../core/programme/language";
import { formatInteger } from "../../../text/format";
import type { ReviewWords } from "../../../text/words";

const NBSP = "\u00A0";
/** More digits than this are noise of the computer's arithmetic. */
const MOST_DECIMALS = 6;

/** Digits with the language's decimal sign, the thousands grouped where the format groups them. */
function digits(number: number, language: Language, grouped: boolean, decimals?: number): string {
  const [whole = "0", fraction = ""] = Math.abs(number).toFixed(decimals ?? MOST_DECIMALS).split(".");
  const shown = decimals === undefined ? fraction.replace(/0+$/u, "") : fraction;
  return `${number < 0 ? "−" : ""}${grouped ? formatInteger(Number(whole), language) : whole}${shown === "" ? "" : `${language === "en" ? "." : ","}${shown}`}`;
}

function shownNumber(value: number, format: string | undefined, system: DateSystem, language: Language): string {
  switch (formatClass(format)) {
    case "date": {
      const day = dayFromSerial(value, system);
      return day === undefined ? digits(value, language, false) : dottedDay(day);
    }
    case "percent":
      return `${digits(value * 100, language, false)}${NBSP}%`;
    case "number":
      return digits(value, language, /[#0],[#0]/u.test(format ?? ""), /\.([0#?]+)/u.exec(format ?? "")?.[1]?.length ?? 0);
    default:
      return digits(value, language, false);
  }
}

/** A text's blanks at its ends and inside are seen only in quotation marks. */
function shownText(text: string, quote: (text: string) => string): string {
  return text === text.trim() && !/\s{2}|[\n\t\u00A0]/u.test(text) ? text : quote(text);
}

/**
 * What a cell holds, as its reader sees it: a day as "30.6.2025", a share as "80 %", a truth value with the word for
 * it, since it looks like the text.
 * @param quote puts a text in the language's quotation marks
 */
export function shownContent({ value, format }: CellContent, system: DateSystem, words: Pick<ReviewWords, "language" | "pane">, quote: (text: string) => string): string {
  const { empty, truth } = words.pane.findings.preview;
  if (isBlank(value) || value === null) return empty;
  if (isCellError(value)) return value.error;
  if (typeof value === "boolean") return value ? truth.yes : truth.no;
  return typeof value === "number" ? shownNumber(value, format, system, words.language) : shownText(value, quote);
}
