import type { LedgerRow } from "../ledger-row";
import type { Compared } from "./row-fields";
import { sameRow } from "./row-fields";
import { RowIndex } from "./row-index";

/** Fewer postings in a row may be equal to others by chance. */
const SHORTEST_RUN = 5;

/** A run proves itself by two documents, or where there are no document numbers by five different postings. */
function isProof(rows: readonly LedgerRow[], fields: readonly Compared[]): boolean {
  if (fields.includes("document")) return new Set(rows.map(({ document }) => document)).size > 1;
  const different: LedgerRow[] = [];
  for (const row of rows) if (different.length < SHORTEST_RUN && !different.some((other) => sameRow(row, other, fields))) different.push(row);
  return different.length >= SHORTEST_RUN;
}

/**
 * Postings of `rows` that repeat earlier ones: a run of at least five that stands, posting for posting in the same
 * order, among the earlier ones too. Single postings that are equal are left alone: ten licences may be ten equal lines.
 * @param source the earlier postings; the same array for repeats within one file
 * @returns for each posting the place of the one that it repeats, or -1
 */
export function repeatedRuns(source: readonly LedgerRow[], rows: readonly LedgerRow[], fields: readonly Compared[]): Int32Array {
  const repeats = new Int32Array(rows.length).fill(-1);
  const isWithin = source === rows;
  const index = new RowIndex(source, fields);
  if (!isWithin) source.forEach((_, place) => { index.add(place); });
  const hashes = index.hashesOf(rows);
  let start = 0;
  while (start < rows.length) {
    const row = rows[start];
    const before = rows[start - 1];
    // Within a series of equal lines no run begins that its first line did not begin.
    const isSeries = row !== undefined && before !== undefined && repeats[start - 1] === -1 && sameRow(row, before, fields);
    const candidates: readonly number[] = row === undefined || isSeries ? [] : index.equals(row, hashes[start] ?? 0);
    let best = { place: -1, length: 0 };
    for (const place of candidates) {
      const limit = isWithin ? Math.min(start - place, rows.length - start) : Math.min(source.length - place, rows.length - start);
      const length = lengthOfRun(source, place, rows, start, limit, fields);
      if (length > best.length) best = { place, length };
    }
    const isRepeat = best.length >= SHORTEST_RUN && isProof(rows.slice(start, start + best.length), fields);
    const step = isRepeat ? best.length : 1;
    for (let offset = 0; offset < step; offset += 1) {
      if (isRepeat) repeats[start + offset] = best.place + offset;
      else if (isWithin) index.add(start + offset);
    }
    start += step;
  }
  return repeats;
}

function lengthOfRun(source: readonly LedgerRow[], place: number, rows: readonly LedgerRow[], start: number, limit: number, fields: readonly Compared[]): number {
  let length = 0;
  for (; length < limit; length += 1) {
    const a = source[place + length];
    const b = rows[start + length];
    if (a === undefined || b === undefined || !sameRow(a, b, fields)) break;
  }
  return length;
}
