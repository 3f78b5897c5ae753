import { escapeEscapes } from "../escapes";

/** Functions that came after the file format: a file names them with a prefix. */
const LATER = /(?<![\p{L}\w.])(?=(?:IFNA|IFS|SWITCH|TEXTJOIN|CONCAT|MAXIFS|MINIFS|DAYS|ISOWEEKNUM|NUMBERVALUE|XOR|AGGREGATE|UNICHAR|UNICODE|FORMULATEXT|SHEET|SHEETS|RANK\.EQ|PERCENTILE\.INC|STDEV\.S)\()/giu;

/** A planned formula as it is stored in a file. Texts inside it stay as they are. */
export function fileFormula(formula: string): string {
  const parts = formula.split(/("(?:[^"]|"")*")/u);
  return escapeEscapes(parts.map((part) => (part.startsWith('"') ? part : part.replace(LATER, "_xlfn."))).join(""));
}
