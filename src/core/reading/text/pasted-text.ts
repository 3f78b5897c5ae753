const HASHES = /^\s*#{2,}\s*$/u;
const FORMULA = /^\s*=\s*[-+@(]*\s*[\p{L}"'$]/u;

/** True for "########", the text of a cell whose column was too narrow, copied as it was shown. */
export function isTooNarrow(text: string): boolean {
  return text.includes("##") && HASHES.test(text);
}

/** True for a formula that came as text: "=SUMMA(A1:A5)". Its result is unknown. */
export function isFormulaText(text: string): boolean {
  return text.includes("=") && FORMULA.test(text);
}
