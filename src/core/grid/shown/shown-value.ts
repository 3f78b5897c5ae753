import type { Language } from "../../programme/language";
import type { CellValue } from "../cell-value";
import { isCellError } from "../cell-value";
import type { DateSystem } from "../grid";
import { formatClass } from "../number-format";
import { shownDate } from "./shown-date";
import { shownGeneral, shownNumber } from "./shown-number";

const TRUTH: Readonly<Record<Language, readonly [yes: string, no: string]>> = { fi: ["TOSI", "EPÄTOSI"], sv: ["SANT", "FALSKT"], en: ["TRUE", "FALSE"] };

/**
 * A cell's content as Excel shows it in Finland: days as 22.11.2026, decimals with a comma (with a point in English),
 * truth values in the language of the reader.
 * @param format the number format (English codes); undefined is General
 */
export function shownValue(value: CellValue, format: string | undefined, system: DateSystem, language: Language): string {
  if (value === null) return "";
  if (typeof value === "string") return value;
  if (isCellError(value)) return value.error;
  if (typeof value === "boolean") return TRUTH[language][value ? 0 : 1];
  switch (formatClass(format)) {
    case "date":
    case "time":
      return shownDate(value, format ?? "", system, language) ?? shownGeneral(value, language);
    case "percent":
    case "number":
      return shownNumber(value, format ?? "", language);
    default:
      return shownGeneral(value, language);
  }
}
