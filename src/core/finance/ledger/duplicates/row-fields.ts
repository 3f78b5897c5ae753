import { foldCase } from "../../../reading/text/clean";
import type { LedgerRow } from "../ledger-row";

/** What a posting is compared by, beside its amount. */
export const COMPARED = ["document", "day", "month", "account", "costCentre", "activityCode", "supplier", "text"] as const;
export type Compared = (typeof COMPARED)[number];

const VALUE: Readonly<Record<Compared, (row: LedgerRow) => string | null>> = {
  document: ({ document }) => document,
  day: ({ day }) => day,
  month: ({ month }) => month,
  account: ({ account }) => account?.code ?? null,
  costCentre: ({ costCentre }) => costCentre?.code ?? null,
  activityCode: ({ activityCode }) => activityCode,
  supplier: ({ supplierKey }) => supplierKey,
  text: ({ text }) => text,
};

/** The fields that a file tells of at least one posting. */
export function toldFields(rows: readonly LedgerRow[]): ReadonlySet<Compared> {
  const open = new Set<Compared>(COMPARED);
  for (const row of rows) {
    if (open.size === 0) break;
    for (const field of open) if (VALUE[field](row) !== null) open.delete(field);
  }
  return new Set(COMPARED.filter((field) => !open.has(field)));
}

function addText(hash: number, text: string): number {
  let result = hash;
  for (let index = 0; index < text.length; index += 1) result = Math.imul(result ^ text.charCodeAt(index), 0x01000193);
  return result;
}

/** The few fields that tell most postings apart: the others are compared where these are equal. */
function telling(fields: readonly Compared[]): readonly Compared[] {
  return fields.includes("document") ? ["document"] : fields.filter((field) => field !== "text" && field !== "activityCode");
}

/** For each posting a number that equal postings share. */
export function hashRows(rows: readonly LedgerRow[], fields: readonly Compared[]): Int32Array {
  const values = telling(fields).map((field) => VALUE[field]);
  const hashes = new Int32Array(rows.length);
  rows.forEach((row, index) => {
    let hash = Math.imul(row.amountCents ^ 0x811c9dc5, 0x01000193);
    for (const valueOf of values) hash = addText(hash ^ 31, valueOf(row) ?? "");
    hashes[index] = hash ^ (hash >>> 15);
  });
  return hashes;
}

function sameText(a: string | null, b: string | null): boolean {
  return a === b || (a !== null && b !== null && a.length === b.length && foldCase(a) === foldCase(b));
}

/** True where two postings are one by all of the fields, and by their amount to the cent. */
export function sameRow(a: LedgerRow, b: LedgerRow, fields: readonly Compared[]): boolean {
  return a.amountCents === b.amountCents && fields.every((field) => (field === "text" ? sameText(a.text, b.text) : VALUE[field](a) === VALUE[field](b)));
}
