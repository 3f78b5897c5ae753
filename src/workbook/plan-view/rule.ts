import type { PlanConditionalFormat } from "../../core/reports/sheet-plan";
import type { RuleArgument, RuleValue } from "./rule-functions";
import { RULE_FUNCTIONS } from "./rule-functions";
import type { Reference, RuleToken } from "./rule-tokens";
import { ruleTokens } from "./rule-tokens";

/** The value of a cell of the sheet that a rule stands on. */
export type ValueAt = (row: number, column: number) => RuleValue;

/** Which cell a formula is worked out for: so far below and to the right of the first of its range. */
interface Place {
  readonly rows: number;
  readonly columns: number;
  readonly valueAt: ValueAt;
}

type Part = (place: Place) => RuleArgument;

class CannotWorkOut extends Error {}

function single(value: RuleArgument): RuleValue {
  return Array.isArray(value) ? ((value as readonly RuleValue[])[0] ?? null) : (value as RuleValue);
}

function cellsAt({ fixed, ...range }: Reference, { rows, columns, valueAt }: Place): readonly RuleValue[] {
  const at = (value: number, isFixed: boolean, by: number): number => (isFixed ? value : value + by);
  const values: RuleValue[] = [];
  for (let row = at(range.firstRow, fixed.firstRow, rows); row <= at(range.lastRow, fixed.lastRow, rows); row += 1) {
    for (let column = at(range.firstColumn, fixed.firstColumn, columns); column <= at(range.lastColumn, fixed.lastColumn, columns); column += 1) values.push(valueAt(row, column));
  }
  return values;
}

/** Texts are compared without regard to case; a text is more than any number, and an empty cell is like 0 and like "". */
function compare(a: RuleValue, b: RuleValue): number {
  if (typeof a === "string" || typeof b === "string") {
    if (typeof a === "number") return -1;
    if (typeof b === "number") return 1;
    const [x, y] = [String(a ?? "").toLowerCase(), String(b ?? "").toLowerCase()];
    return x === y ? 0 : x < y ? -1 : 1;
  }
  return Number(a) - Number(b);
}

const COMPARISONS: Readonly<Record<string, (order: number) => boolean>> = { "=": (o) => o === 0, "<>": (o) => o !== 0, ">": (o) => o > 0, "<": (o) => o < 0, ">=": (o) => o >= 0, "<=": (o) => o <= 0 };

/** Reads a formula from left to right: comparison, then product, then single things. */
class Reader {
  private at = 0;

  constructor(private readonly tokens: readonly RuleToken[]) {}

  whole(): Part {
    const part = this.comparison();
    if (this.at < this.tokens.length) throw new CannotWorkOut();
    return part;
  }

  private sign(...wanted: readonly string[]): string | undefined {
    const token = this.tokens[this.at];
    if (token?.kind !== "sign" || !wanted.includes(token.value)) return undefined;
    this.at += 1;
    return token.value;
  }

  private comparison(): Part {
    const left = this.product();
    const test = COMPARISONS[this.sign(...Object.keys(COMPARISONS)) ?? ""];
    if (test === undefined) return left;
    const right = this.product();
    return (place) => test(compare(single(left(place)), single(right(place))));
  }

  private product(): Part {
    let left = this.thing();
    while (this.sign("*") !== undefined) {
      const [a, b] = [left, this.thing()];
      left = (place) => Number(single(a(place))) * Number(single(b(place)));
    }
    return left;
  }

  private thing(): Part {
    const token = this.tokens[this.at];
    this.at += 1;
    if (token?.kind === "number" || token?.kind === "text") return () => token.value;
    if (token?.kind === "cells") return (place) => cellsAt(token.value, place);
    if (token?.kind !== "name") throw new CannotWorkOut();
    const work = RULE_FUNCTIONS[token.value];
    if (work === undefined || this.sign("(") === undefined) throw new CannotWorkOut();
    const given = [this.comparison()];
    while (this.sign(",") !== undefined) given.push(this.comparison());
    if (this.sign(")") === undefined) throw new CannotWorkOut();
    return (place) => work(given.map((part) => (isSingleCell(part(place)) ? single(part(place)) : part(place))));
  }
}

function isSingleCell(argument: RuleArgument): boolean {
  return Array.isArray(argument) && argument.length === 1;
}

/** Says whether a conditional format holds in a cell of its range. */
export type Rule = (row: number, column: number, valueAt: ValueAt) => boolean;

/**
 * The rule of a conditional format as our own report sheets write them; undefined for a formula beyond that, which is
 * then not shown rather than shown wrongly.
 */
export function makeRule({ range, formula }: PlanConditionalFormat): Rule | undefined {
  const tokens = ruleTokens(formula);
  if (tokens === undefined) return undefined;
  try {
    const part = new Reader(tokens).whole();
    return (row, column, valueAt) => single(part({ rows: row - range.firstRow, columns: column - range.firstColumn, valueAt })) === true;
  } catch (error) {
    if (error instanceof CannotWorkOut) return undefined;
    throw error;
  }
}
