import type { LedgerRow } from "../ledger-row";
import type { Compared } from "./row-fields";
import { hashRows, sameRow } from "./row-fields";

/** So many equal postings are looked at for the longest run; more are never needed. */
const MOST_CANDIDATES = 50;
const NONE: readonly number[] = [];

/** Postings by their contents, for finding those that are equal to another. Chains of places in typed arrays: a quarter of a million postings make no other objects. */
export class RowIndex {
  private readonly hashes: Int32Array;
  private readonly heads: Int32Array;
  private readonly tails: Int32Array;
  private readonly next: Int32Array;
  private readonly mask: number;

  constructor(
    private readonly rows: readonly LedgerRow[],
    private readonly fields: readonly Compared[],
  ) {
    const size = 2 ** Math.ceil(Math.log2(rows.length * 2 + 2));
    this.mask = size - 1;
    this.heads = new Int32Array(size).fill(-1);
    this.tails = new Int32Array(size).fill(-1);
    this.next = new Int32Array(rows.length).fill(-1);
    this.hashes = hashRows(rows, fields);
  }

  add(index: number): void {
    const slot = (this.hashes[index] ?? 0) & this.mask;
    const tail = this.tails[slot] ?? -1;
    if (tail < 0) this.heads[slot] = index;
    else this.next[tail] = index;
    this.tails[slot] = index;
  }

  /** The numbers that postings of another list are looked up by. */
  hashesOf(rows: readonly LedgerRow[]): Int32Array {
    return rows === this.rows ? this.hashes : hashRows(rows, this.fields);
  }

  /** Places of postings equal to this one, in the order that they were added; those that `accepts` refuses are passed over. */
  equals(row: LedgerRow, hash: number, accepts?: (index: number) => boolean, most = MOST_CANDIDATES): readonly number[] {
    let found: number[] | undefined;
    for (let index = this.heads[hash & this.mask] ?? -1; index >= 0; index = this.next[index] ?? -1) {
      if (this.hashes[index] !== hash || accepts?.(index) === false) continue;
      const other = this.rows[index];
      if (other === undefined || !sameRow(row, other, this.fields)) continue;
      (found ??= []).push(index);
      if (found.length >= most) break;
    }
    return found ?? NONE;
  }
}
