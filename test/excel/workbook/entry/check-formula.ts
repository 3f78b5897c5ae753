import { HostError } from "../host-error";

const LONGEST = 8192;

function outsideQuotes(formula: string): string {
  return formula.replaceAll(/"(?:[^"]|"")*"/gu, '""').replaceAll(/'(?:[^']|'')*'/gu, "''");
}

function balanced(text: string, open: string, close: string): boolean {
  let depth = 0;
  for (const character of text) {
    if (character === open) depth++;
    if (character === close) depth--;
    if (depth < 0) return false;
  }
  return depth === 0;
}

/**
 * Refuses what Excel cannot read as a formula: brackets and quotes that do not match, semicolons between arguments
 * (formulas are always in en-US form), an operator at the end, nothing at all. It does not know functions or names.
 */
export function checkFormula(formula: string): void {
  if (formula.length > LONGEST) throw new HostError("FormulaLengthExceedsLimit", `A formula has at most ${String(LONGEST)} characters`);
  const text = outsideQuotes(formula).slice(1).trim();
  const withoutArrays = text.replaceAll(/\{[^}]*\}/gu, "{}");
  const isReadable =
    text !== "" &&
    balanced(text, "(", ")") &&
    balanced(text, "[", "]") &&
    balanced(text, "{", "}") &&
    !text.replaceAll('""', "").includes('"') &&
    !withoutArrays.includes(";") &&
    !/[-+*/^&=<>,(]$/u.test(text);
  if (!isReadable) throw new HostError("InvalidArgument", `Excel cannot read the formula ${formula}`);
}
