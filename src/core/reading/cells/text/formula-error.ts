import type { CellValue } from "../../../grid/cell-value";
import { isCellError } from "../../../grid/cell-value";

/**
 * Excel's error values as text, as Finnish, Swedish and English Excels show them (#PUUTTUU!, #SAKNAS!, #N/A …).
 * They come as text from CSV files and from cells pasted as values.
 */
const ERROR_TEXT =
  /^#(?:viittaus|puuttuu|arvo|nimi|jako\/0|luku|tyhjä|levitys|hae_tietoja|referens|saknas|värdefel|värde|namn|division\/0|ogiltigt|skärning|spill|ref|n\/a|value|name|div\/0|num|null|getting_data|calc|field|blocked|connect|unknown|busy)[!?.]*$/iu;

/** True for a formula or import error: the host's error value, or its text in any of the three languages. */
export function isFormulaError(value: CellValue): boolean {
  if (isCellError(value)) return true;
  return typeof value === "string" && value.length < 24 && value.trimStart().startsWith("#") && ERROR_TEXT.test(value.trim());
}
