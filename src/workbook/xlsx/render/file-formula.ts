import { escapeEscapes } from "../escapes";

/** Functions that came after the file format: a file names them with a prefix. */
const NAMES = "IFNA|IFS|SWITCH|TEXTJOIN|CONCAT|MAXIFS|MINIFS|DAYS|ISOWEEKNUM|NUMBERVALUE|XOR|AGGREGATE|UNICHAR|UNICODE|FORMULATEXT|SHEET|SHEETS|RANK\\.EQ|PERCENTILE\\.INC|STDEV\\.S";
const LATER = new RegExp(`(?=(?:${NAMES})\\()(?<![\\p{L}\\w.])`, "giu");
/** Formulas without any of this, which are most of the many in a large table, are stored as they are. */
const PERHAPS = new RegExp(`(?:${NAMES})\\(|_x`, "iu");

/** A planned formula as it is stored in a file. Texts inside it stay as they are. */
export function fileFormula(formula: string): string {
  if (!PERHAPS.test(formula)) return formula;
  const parts = formula.split(/("(?:[^"]|"")*")/u);
  return escapeEscapes(parts.map((part) => (part.startsWith('"') ? part : part.replace(LATER, "_xlfn."))).join(""));
}
