import type { LedgerResult, LeftOutRow, TiedRow, UntiedRow } from "../../../../src/core/finance/ledger/ledger-result";
import type { LedgerRow } from "../../../../src/core/finance/ledger/ledger-row";
import { reconcile } from "../../../../src/core/finance/ledger/reconcile";
import type { Action } from "../../../../src/core/reading/action";
import { valueOf } from "../../../../src/core/reading/action";
import type { Roadmap } from "../../../../src/core/reading/roadmap";

/** A posting of a test: its action's id, null for none, "other" for another activity code. */
export interface Posting {
  readonly action: string | null;
  readonly day: string | null;
  readonly cents: number;
  readonly text?: string;
}

function rowOf({ day, cents, text }: Posting, index: number): LedgerRow {
  return {
    source: { file: "paakirja.csv", sheet: "paakirja", row: index + 2 },
    document: String(1000 + index),
    day,
    month: day?.slice(0, 7) ?? null,
    year: day === null ? null : Number(day.slice(0, 4)),
    account: { code: "4340", name: "ICT-palvelut" },
    costCentre: { code: "1200", name: "Tietohallinto" },
    unit: "Tietohallinto",
    supplier: "Toimittaja Oy",
    supplierKey: "toimittaja",
    text: text ?? `Lasku ${index}`,
    activityCode: "1111",
    references: [],
    amountCents: cents,
    mark: null,
  };
}

function by(rows: readonly TiedRow[], keyOf: (row: LedgerRow) => string): Readonly<Record<string, number>> {
  const sums: Record<string, number> = {};
  for (const { row } of rows) sums[keyOf(row)] = (sums[keyOf(row)] ?? 0) + row.amountCents;
  return sums;
}

/** A ledger tied to a roadmap, made from postings that say themselves what they belong to. */
export function ledgerResult(roadmap: Roadmap, postings: readonly Posting[], more: Partial<LedgerResult> = {}): LedgerResult {
  const named = (action: Action): TiedRow["action"] => ({ row: action.row, id: valueOf(action, "id") ?? null, title: valueOf(action, "title") ?? null });
  const rows = postings.map((posting, index) => ({ posting, row: rowOf(posting, index), key: String(index) }));
  const actionOf = (id: string): Action => {
    const found = roadmap.actions.find((action) => valueOf(action, "id") === id);
    if (found === undefined) throw new Error(`no action ${id}`);
    return found;
  };
  const tied = rows.flatMap(({ posting, row, key }): TiedRow[] => (posting.action === null || posting.action === "other" ? [] : [{ row, key, action: named(actionOf(posting.action)), why: { kind: "action-id", field: "reference", text: posting.action } }]));
  const untied = rows.flatMap(({ posting, row, key }): UntiedRow[] => (posting.action === null ? [{ row, key, why: { kind: "no-reference" }, suggestions: [] }] : []));
  const leftOut = rows.flatMap(({ posting, row }): LeftOutRow[] => (posting.action === "other" ? [{ row, why: "other-code" }] : []));
  const parts = { tied, untied, leftOut };
  return {
    activityCode: "1111",
    files: [{ file: "paakirja.csv", sheet: "paakirja", rows: rows.length, duplicates: 0, totalCents: reconcile(parts, 0, 0).totalCents, firstMonth: null, lastMonth: null }],
    ...parts,
    duplicates: [],
    unreadable: [],
    skipped: [],
    actions: roadmap.actions.map((action) => {
      const own = tied.filter((each) => each.action.row === action.row);
      return { action: named(action), budgetCents: {}, actualCents: by(own, ({ year }) => (year === null ? "" : String(year))), monthCents: by(own, ({ month }) => month ?? ""), rows: own.length };
    }),
    reconciliation: reconcile(parts, 0, 0),
    findings: [],
    ...more,
  };
}

/** Some three hundred postings over two years on the actions of a roadmap, some without an action and some of other codes; the same in every run. */
export function manyPostings(roadmap: Roadmap): readonly Posting[] {
  const ids = roadmap.actions.flatMap((action) => valueOf(action, "id") ?? []);
  return Array.from({ length: 300 }, (_, index) => {
    const month = String((index % 11) + 1).padStart(2, "0");
    const action = index % 13 === 0 ? null : index % 7 === 0 ? "other" : (ids[(index * 31) % ids.length] ?? null);
    const cents = ((index * 7919) % 250_000) + 101;
    return { action, day: `${2024 + (index % 2)}-${month}-15`, cents: index % 17 === 0 ? -cents : cents };
  });
}
