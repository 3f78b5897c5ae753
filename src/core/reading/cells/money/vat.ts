import type { NumberText } from "../../text/number-text";
import type { Token } from "./tokens";
import { isMark, isRole } from "./tokens";

/** What a cell or a header says of value added tax (arvonlisävero, moms). */
export interface Vat {
  readonly basis?: "excluded" | "included";
  /** The rate in per cent, where written. */
  readonly rate?: NumberText;
}

export interface WithoutVat {
  readonly tokens: readonly Token[];
  readonly vat?: Vat;
}

function without(tokens: readonly Token[], from: number, to: number): readonly Token[] {
  // "(alv 0 %)" goes with its brackets: "12 500 € (alv 0 %) / v".
  if (isMark(tokens[from - 1], "(", "[") && isMark(tokens[to], ")", "]")) return tokens.filter((_, index) => index < from - 1 || index > to);
  return tokens.filter((_, index) => index < from || index >= to);
}

function isRate(token: Token | undefined): token is Extract<Token, { kind: "number" }> {
  return token?.kind === "number" && !token.number.negative && token.number.value <= 30 && !token.text.includes(" ");
}

/** Where the tax words around the word at `index` begin and end, and what they say. */
function vatAround(tokens: readonly Token[], index: number): { from: number; to: number; vat: Vat } {
  let from = index;
  let to = index + 1;
  let rate: NumberText | undefined;
  const after = tokens[to];
  if (isRate(after) && !isRole(tokens[to + 1], "currency", "thousand", "million", "milliard")) {
    rate = after.number;
    to += isMark(tokens[to + 1], "%") || isRole(tokens[to + 1], "filler") ? 2 : 1;
  } else if (isMark(tokens[from - 1], "%") && isRate(tokens[from - 2])) {
    const before = tokens[from - 2];
    if (before?.kind === "number") rate = before.number;
    from -= 2;
  }
  let basis: Vat["basis"];
  if (isRole(tokens[from - 1], "including")) {
    basis = "included";
    from -= 1;
  }
  const behind = tokens[to];
  if (behind?.kind === "word" && behind.word === "kanssa") {
    basis = "included";
    to += 1;
  }
  if (isRole(tokens[from - 1], "negation", "and") || isMark(tokens[from - 1], "+")) {
    basis = "excluded";
    from -= 1;
  }
  if (rate !== undefined) basis ??= rate.value === 0 ? "excluded" : "included";
  if (rate?.value === 0) basis = "excluded";
  return { from, to, vat: { ...(basis === undefined ? {} : { basis }), ...(rate === undefined ? {} : { rate }) } };
}

/** Takes the words about value added tax out of a cell: "alv 0 %", "+ alv", "ei sis. alv", "inkl. moms 25,5 %", "verollinen". */
export function takeVat(tokens: readonly Token[]): WithoutVat {
  for (const [index, token] of tokens.entries()) {
    if (isRole(token, "with-vat")) return { tokens: without(tokens, index, index + 1), vat: { basis: "included" } };
    if (isRole(token, "without-vat")) return { tokens: without(tokens, index, index + 1), vat: { basis: "excluded" } };
    if (!isRole(token, "vat")) continue;
    const { from, to, vat } = vatAround(tokens, index);
    return { tokens: without(tokens, from, to), vat };
  }
  return { tokens };
}
