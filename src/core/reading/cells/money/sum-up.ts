import type { NoteCode } from "../../note";
import type { Term } from "./term";

/** Several terms as one, with what must be said of it. */
export interface SumUp {
  readonly term: Pick<Term, "cents" | "low" | "high" | "per">;
  /** Set when the reading is uncertain. */
  readonly doubt?: NoteCode;
  /** A yearly amount beside a one-off one: the two are never added. */
  readonly yearly?: Term;
  /** Says itself that it is money. */
  readonly clear: boolean;
}

/** A price per month or quarter as the price of a year; a price per unit as it is. */
export function annual(term: Term): Term {
  const months = term.per === "month" ? 12 : term.per === "quarter" ? 4 : 1;
  if (months === 1) return term;
  const { low, high, ...rest } = term;
  return { ...rest, per: "year", cents: term.cents * months, ...(low === undefined ? {} : { low: low * months }), ...(high === undefined ? {} : { high: high * months }) };
}

function sum(terms: readonly Term[]): Term | undefined {
  const [first] = terms;
  if (first === undefined || terms.length === 1) return first;
  const total = (value: (term: Term) => number): number => terms.reduce((cents, term) => cents + value(term), 0);
  const ranged = terms.some((term) => term.low !== undefined || term.high !== undefined);
  const { per, join, depth } = first;
  const doubt = terms.find((term) => term.doubt !== undefined)?.doubt;
  return {
    kind: "term",
    cents: total((term) => term.cents),
    join,
    depth,
    clear: terms.some((term) => term.clear),
    ...(per === undefined ? {} : { per }),
    ...(doubt === undefined ? {} : { doubt }),
    ...(ranged ? { low: total((term) => term.low ?? term.cents), high: total((term) => term.high ?? term.cents) } : {}),
  };
}

function withDoubt(term: Term, doubt?: NoteCode): SumUp {
  const reason = term.doubt ?? doubt;
  return { term, clear: term.clear, ...(reason === undefined ? {} : { doubt: reason }) };
}

/** "9 800 / 10 000", "10 000 tai 12 000": the higher counts, as in a range. */
function alternatives(terms: readonly Term[], first: Term): SumUp {
  const cents = terms.map((term) => term.cents);
  const high = Math.max(...cents);
  return withDoubt({ ...first, cents: high, low: Math.min(...cents), high, clear: terms.some((term) => term.clear) }, "two-candidates");
}

/**
 * The amount that the terms of a cell make together: a written total wins, parts are added, alternatives are a range,
 * one-off and yearly amounts are kept apart. Undefined when there is nothing but prices per unit.
 */
export function sumUp(found: readonly Term[]): SumUp | undefined {
  const priced = found.filter((term) => term.per !== "unit").map(annual);
  // Amounts in brackets are remarks, unless all are.
  const open = priced.filter((term) => term.depth === 0);
  const total = priced.find((term) => term.join === "total");
  const terms = open.length > 0 && total === undefined ? open : priced;
  const [first] = terms;
  if (first === undefined) return undefined;
  const leftOut: NoteCode | undefined = found.length > terms.length ? "several-values" : undefined;
  if (terms.length === 1) return withDoubt(first, leftOut);
  if (total !== undefined) {
    const parts = sum(terms.filter((term) => term !== total));
    return withDoubt(total, parts?.cents === total.cents ? undefined : "several-values");
  }
  const once = sum(terms.filter((term) => term.per === undefined));
  const yearly = sum(terms.filter((term) => term.per === "year"));
  if (once !== undefined && yearly !== undefined) return { ...withDoubt(once, "one-off-and-yearly"), doubt: "one-off-and-yearly", yearly };
  if (terms.some((term) => term.join === "or")) return alternatives(terms, first);
  const all = once ?? yearly;
  return all === undefined ? undefined : withDoubt(all, "parts-added");
}
