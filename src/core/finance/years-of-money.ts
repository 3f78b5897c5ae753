import type { FieldKey } from "../programme/fields";
import { fieldYear } from "../programme/fields";
import type { Roadmap } from "../reading/roadmap";
import { yearFields } from "../reading/year-fields";
import type { ActionCosts, LedgerResult } from "./ledger/ledger-result";

/** Where the money of one year stands; `year` null for money without a year. */
export interface YearOfMoney {
  readonly year: number | null;
  /** The roadmap's column of its budget. */
  readonly budget: FieldKey | null;
  /** The roadmap's column of its actual, or the ledger, which is what counts for the years that it has postings of. */
  readonly actual: FieldKey | "ledger" | null;
  /** Postings of the year that belong to no action, in cents. */
  readonly untiedCents: number;
}

function byYear(fields: readonly FieldKey[]): ReadonlyMap<number | null, FieldKey> {
  return new Map(fields.map((field) => [fieldYear(field) ?? null, field]));
}

/** Every year that a budget, an actual or the ledger tells of, in order; money without a year last. */
export function yearsOfMoney(roadmap: Pick<Roadmap, "columns" | "actions">, ledger: LedgerResult | null): readonly YearOfMoney[] {
  const [budgets, actuals] = [byYear(yearFields(roadmap, "budget")), byYear(yearFields(roadmap, "actual"))];
  const inLedger = new Set<number | null>();
  for (const { row } of ledger?.tied ?? []) inLedger.add(row.year);
  const untied = new Map<number | null, number>();
  for (const { row } of ledger?.untied ?? []) untied.set(row.year, (untied.get(row.year) ?? 0) + row.amountCents);
  const years = new Set([...budgets.keys(), ...actuals.keys(), ...inLedger, ...untied.keys()]);
  return [...years]
    .toSorted((a, b) => (a ?? Infinity) - (b ?? Infinity))
    .map((year) => ({
      year,
      budget: budgets.get(year) ?? null,
      actual: inLedger.has(year) || untied.has(year) ? "ledger" : (actuals.get(year) ?? null),
      untiedCents: untied.get(year) ?? 0,
    }));
}

/** What an action has cost in a year by the ledger, in cents. */
export function ledgerCents({ actualCents }: Pick<ActionCosts, "actualCents">, year: number | null): number {
  return actualCents[year === null ? "" : String(year)] ?? 0;
}
