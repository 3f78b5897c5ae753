import type { Range } from "../../core/grid/grid";
import { columnNumber } from "../../core/grid/address";

/** A piece of a rule's formula. A part of a reference with "$" stays where it is; the others move with the cell. */
export type RuleToken =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "name"; readonly value: string }
  | { readonly kind: "sign"; readonly value: string }
  | { readonly kind: "cells"; readonly value: Reference };

export interface Reference extends Range {
  readonly fixed: { readonly firstRow: boolean; readonly firstColumn: boolean; readonly lastRow: boolean; readonly lastColumn: boolean };
}

const PATTERNS = {
  text: /^"((?:[^"]|"")*)"/u,
  cells: /^(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?::(\$?)([A-Z]{1,3})(\$?)(\d{1,7}))?(?![\w(.])/u,
  number: /^\d+(?:\.\d+)?/u,
  name: /^[A-Z]+/u,
  sign: /^(?:>=|<=|<>|[=<>(),*+&-])/u,
} as const;

function reference([, columnFixed = "", letters = "", rowFixed = "", row = "", lastColumnFixed = columnFixed, lastLetters = letters, lastRowFixed = rowFixed, lastRow = row]: RegExpExecArray): Reference {
  return {
    firstRow: Number(row),
    firstColumn: columnNumber(letters),
    lastRow: Number(lastRow),
    lastColumn: columnNumber(lastLetters),
    fixed: { firstRow: rowFixed !== "", firstColumn: columnFixed !== "", lastRow: lastRowFixed !== "", lastColumn: lastColumnFixed !== "" },
  };
}

function nextToken(rest: string): { readonly token: RuleToken; readonly length: number } | undefined {
  const text = PATTERNS.text.exec(rest);
  if (text !== null) return { token: { kind: "text", value: (text[1] ?? "").replaceAll('""', '"') }, length: text[0].length };
  const cells = PATTERNS.cells.exec(rest);
  if (cells !== null) return { token: { kind: "cells", value: reference(cells) }, length: cells[0].length };
  const number = PATTERNS.number.exec(rest);
  if (number !== null) return { token: { kind: "number", value: Number(number[0]) }, length: number[0].length };
  const name = PATTERNS.name.exec(rest);
  if (name !== null) return { token: { kind: "name", value: name[0] }, length: name[0].length };
  const sign = PATTERNS.sign.exec(rest);
  return sign === null ? undefined : { token: { kind: "sign", value: sign[0] }, length: sign[0].length };
}

/** The pieces of a formula; undefined where something stands in it that rules are not known to use. */
export function ruleTokens(formula: string): readonly RuleToken[] | undefined {
  const tokens: RuleToken[] = [];
  let rest = formula.trim();
  while (rest !== "") {
    const next = nextToken(rest);
    if (next === undefined) return undefined;
    tokens.push(next.token);
    rest = rest.slice(next.length).trimStart();
  }
  return tokens;
}
