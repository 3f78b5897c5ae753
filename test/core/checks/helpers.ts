import type { CheckOptions } from "../../../src/core/checks/check-context";
import type { CheckId } from "../../../src/core/checks/check-ids";
import type { Finding, FindingOf } from "../../../src/core/checks/finding";
import { runChecks } from "../../../src/core/checks/run-checks";
import type { CellValue } from "../../../src/core/grid/cell-value";
import type { FieldKey } from "../../../src/core/programme/fields";
import { porvoo } from "../../../src/core/programme/porvoo";
import type { Action, FieldReadings } from "../../../src/core/reading/action";
import type { Reading } from "../../../src/core/reading/reading";
import type { Roadmap, TableColumn } from "../../../src/core/reading/roadmap";
import type { FieldValue, FieldValues, Money, Period, Precision } from "../../../src/core/reading/values";

/** The day on which everything is judged, unless a test says otherwise. */
export const AS_OF = "2025-09-01";

export const EMPTY: Reading<never> = { raw: null, status: "empty" };

/** Fields of an action as values (read without doubt) or as whole readings. */
export type Fields = { readonly [K in FieldKey]?: FieldValues[K] | Reading<FieldValues[K]> };

export function period(start: string | null, end: string | null, precision: Precision = "range"): Period {
  return { start, end, precision };
}

export function day(text: string): Period {
  return period(text, text, "day");
}

export function euros(amount: number): Money {
  return { cents: Math.round(amount * 100) };
}

export function uncertain<T>(value: T, more: Partial<Reading<T>> = {}): Reading<T> {
  return { raw: rawOf(value), status: "uncertain", value, ...more };
}

export function normalised<T>(raw: CellValue, value: T, more: Partial<Reading<T>> = {}): Reading<T> {
  return { raw, status: "normalised", value, ...more };
}

export function unreadable(raw: CellValue, more: Partial<Reading<never>> = {}): Reading<never> {
  return { raw, status: "unreadable", ...more };
}

function rawOf(value: unknown): CellValue {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  if (Array.isArray(value)) return value.join(", ");
  if (typeof value !== "object" || value === null) return null;
  if ("cents" in value && typeof value.cents === "number") return value.cents / 100;
  return "start" in value && "end" in value ? `${String(value.start)}/${String(value.end)}` : null;
}

function isReading(value: FieldValue | Reading<FieldValue>): value is Reading<FieldValue> {
  return typeof value === "object" && "raw" in value;
}

/** One action in a row of the sheet. */
export function action(fields: Fields, row = 5, more: Partial<Action> = {}): Action {
  const readings: Record<string, Reading<FieldValue>> = {};
  for (const [field, value] of Object.entries(fields) as [FieldKey, FieldValue | Reading<FieldValue>][]) readings[field] = isReading(value) ? value : { raw: rawOf(value), status: "ok", value };
  // Each reading is of its field's type: `fields` says so.
  return { row, fields: readings as FieldReadings, inherited: {}, hidden: false, ...more };
}

export function column(number: number, field: FieldKey | null, header: string = field ?? "?"): TableColumn {
  return { column: number, header, field, confidence: field === null ? 0 : 1, decisions: [] };
}

/** A table with its header in row 4 and a column from A on for every field that an action has; more columns can be asked for. */
export function roadmap(actions: readonly Action[], more: Partial<Roadmap> & { readonly fields?: readonly FieldKey[] } = {}): Roadmap {
  const { fields = [], ...parts } = more;
  const used = new Set<string>([...fields, ...actions.flatMap((each) => Object.keys(each.fields))]);
  return {
    programme: porvoo,
    table: { sheet: "Tiekartta", range: { firstRow: 4, firstColumn: 1, lastRow: 4 + actions.length, lastColumn: used.size }, name: null, headerRow: 4 },
    columns: [...used].map((field, index) => column(index + 1, field as FieldKey)),
    actions,
    skipped: [],
    outside: [],
    otherTables: [],
    unfitDecisions: [],
    ...parts,
  };
}

/** The findings of one check over a table or over a lone action. */
export function findings<K extends CheckId>(check: K, table: Roadmap | Action, options: Partial<CheckOptions> = {}): readonly FindingOf<K>[] {
  const whole = "actions" in table ? table : roadmap([table]);
  const isWanted = (finding: Finding): finding is Extract<Finding, FindingOf<K>> => finding.check === check;
  return runChecks(whole, { asOf: AS_OF, ...options }).filter(isWanted);
}

/** The ids of all checks that find something, each once. */
export function checksThatFind(table: Roadmap | Action, options: Partial<CheckOptions> = {}): readonly CheckId[] {
  const whole = "actions" in table ? table : roadmap([table]);
  return [...new Set(runChecks(whole, { asOf: AS_OF, ...options }).map(({ check }) => check))];
}

/** A Porvoo action with nothing wrong in it. */
export function cleanFields(): Fields {
  return {
    id: "12",
    title: "Sähköinen asiointi varhaiskasvatukseen",
    goal: ["A"],
    level: "TOSI",
    basis: "strategy",
    benefit: "people-first",
    beneficiary: "resident",
    cost: "M",
    costEffect: "fixed-term",
    impact: "L",
    impactDuration: "lasting",
    impactReach: "many",
    model: "network",
    unit: "Sivistys",
    owner: "Palvelupäällikkö",
    roadmapYear: 2025,
    start: day("2025-01-15"),
    due: day("2026-03-31"),
    status: "in-progress",
    progress: 40,
    "budget:2025": euros(20_000),
    "actual:2025": euros(8_000),
    personDays: 12,
    activityCode: "1111",
    impactMetric: "employment-rate",
    strategyTheme: "1",
    checkpoint: "31.12.2025: 50 % hakemuksista sähköisesti",
    law: EMPTY,
    updated: day("2025-08-20"),
    notes: EMPTY,
  };
}

/** The clean action with some fields put otherwise. */
export function almostClean(fields: Fields, row = 5): Action {
  return action({ ...cleanFields(), ...fields }, row);
}
